// Without this script every link and form still works by itself; with it, "why?" opens beside, and
// the desk answers while somebody types.

// Where the server has no time for an answer it says so itself; else the usual words are told.
function whenUnanswered(place) {
    'use strict';

    const usual = place.textContent;
    return function (event) {
        const busy = event.detail.xhr && event.detail.xhr.status === 503;
        place.textContent = busy ? event.detail.xhr.responseText : usual;
        place.hidden = false;
    };
}

// A form that is answered while somebody types: its button asks in place as well, and then leads to
// the answer. Nobody is led away while typing. What was asked already is not asked again.
function answersInPlace(form, live, answer, unreached, whenAsked) {
    'use strict';

    const button = form.querySelector('[data-ask]');
    const heading = function () { return answer.querySelector('[tabindex="-1"]') || answer; };
    const values = function () {
        const asked = new FormData(form);
        answer.querySelectorAll('[name]').forEach(function (field) {
            if (field.form === form) {
                asked.delete(field.name);
            }
        });
        return new URLSearchParams(asked).toString();
    };
    let sent = null;
    let answered = null;
    let awaited = null;
    let isWanted = false;
    let isHeld = false;

    const lead = function () {
        isWanted = false;
        answer.scrollIntoView();
        heading().focus({ preventScroll: true });
    };

    form.addEventListener('submit', function (event) {
        if (event.submitter !== button || !window.htmx) {
            return;
        }
        event.preventDefault();
        if (!awaited && values() === answered) {
            whenAsked();
            lead();
            return;
        }
        isWanted = true;
        if (!awaited || values() !== sent) {
            window.htmx.trigger(live, 'ask');
        }
    });

    live.addEventListener('htmx:beforeRequest', function (event) {
        if (event.detail.elt !== live) {
            return;
        }
        sent = values();
        if (sent === answered) {
            event.preventDefault();
        } else {
            awaited = event.detail.xhr;
        }
    });
    live.addEventListener('htmx:afterRequest', function (event) {
        if (event.detail.xhr === awaited) {
            awaited = null;
        }
    });
    form.addEventListener('htmx:beforeSwap', function () {
        isHeld = answer.contains(document.activeElement) && document.activeElement.matches('[tabindex="-1"]');
    });
    form.addEventListener('htmx:afterSwap', function () {
        answered = sent;
        if (isWanted && values() === sent) {
            whenAsked();
            lead();
        } else if (isHeld) {
            heading().focus({ preventScroll: true });
        }
    });
    ['htmx:responseError', 'htmx:sendError'].forEach(function (failure) {
        form.addEventListener(failure, function () {
            answered = null;
            if (isWanted) {
                isWanted = false;
                unreached.scrollIntoView({ block: 'nearest' });
            }
        });
    });

    // Who leaves while an answer is awaited calls it off, and that is no failure.
    window.addEventListener('beforeunload', function () {
        if (awaited) {
            awaited.onabort = null;
            awaited.onerror = null;
        }
    });

    // A browser takes the focus away when it has found the place that the address names.
    window.addEventListener('load', function () {
        if (window.location.hash === '#' + answer.id) {
            window.setTimeout(lead);
        }
    });
}

(function () {
    'use strict';

    const dialog = document.getElementById('why');
    if (!dialog || !window.htmx) {
        return;
    }

    document.body.addEventListener('htmx:afterSwap', function (event) {
        if (event.detail.target.id === 'reason' && !dialog.open) {
            dialog.showModal();
            dialog.scrollTop = 0;
        }
    });

    // A reason that cannot be fetched is asked for as a page, which says what is wrong.
    ['htmx:responseError', 'htmx:sendError'].forEach(function (failure) {
        document.body.addEventListener(failure, function (event) {
            window.location.assign(event.detail.pathInfo.requestPath);
        });
    });

    dialog.addEventListener('click', function (event) {
        if (event.target === dialog) {
            dialog.close();
        }
    });
})();

// The desk: what is typed goes along to the page in the other language, and a lost server is told.
(function () {
    'use strict';

    const form = document.getElementById('ask');
    if (!form) {
        return;
    }

    const unreached = document.getElementById('unreached');
    const tell = whenUnanswered(unreached);
    ['htmx:responseError', 'htmx:sendError'].forEach(function (failure) {
        form.addEventListener(failure, tell);
    });
    form.addEventListener('htmx:afterSwap', function () { unreached.hidden = true; });

    // The address goes on telling what was asked.
    answersInPlace(form, form.querySelector('.asking'), document.getElementById('answer'), unreached, function () {
        const asked = new URL(form.action);
        asked.search = new URLSearchParams(new FormData(form));
        window.history.replaceState(null, '', asked);
    });

    document.querySelectorAll('.languages a').forEach(function (link) {
        link.addEventListener('click', function () {
            const asked = new URLSearchParams(new FormData(form));
            asked.set('lang', new URL(link.href).searchParams.get('lang'));
            const page = new URL(form.action);
            page.search = asked;
            page.hash = '';
            link.href = page;
        });
    });
})();

// The plan to try changes on: numbers beside the lines, a way from a finding to its line, and the text
// goes along to the page in the other language.
(function () {
    'use strict';

    const form = document.getElementById('trial');
    if (!form) {
        return;
    }

    const text = document.getElementById('plan-text');
    const lines = form.querySelector('.lines');
    const begun = text.value;

    const count = function () {
        const many = text.value.split('\n').length;
        if (Number(lines.dataset.count) !== many) {
            lines.dataset.count = many;
            lines.textContent = Array.from({ length: many }, function (_, i) { return i + 1; }).join('\n') + '\n\n';
        }
        lines.scrollTop = text.scrollTop;
    };
    text.addEventListener('input', count);
    text.addEventListener('scroll', function () { lines.scrollTop = text.scrollTop; });
    count();

    form.addEventListener('click', function (event) {
        const link = event.target.closest('a[data-line]');
        if (!link) {
            return;
        }
        event.preventDefault();
        const all = text.value.split('\n');
        const line = Math.min(Number(link.dataset.line), all.length) - 1;
        const from = all.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
        text.focus();
        text.setSelectionRange(from, from + all[line].length);
        text.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(text).lineHeight));
        text.scrollLeft = 0;
    });

    const unreached = document.getElementById('trial-unreached');
    const tell = whenUnanswered(unreached);
    ['htmx:responseError', 'htmx:sendError'].forEach(function (failure) {
        form.addEventListener(failure, tell);
    });
    form.addEventListener('htmx:afterSwap', function () { unreached.hidden = true; });
    answersInPlace(form, text, document.getElementById('trial-told'), unreached, function () {});

    document.querySelectorAll('.languages a').forEach(function (link) {
        link.addEventListener('click', function (event) {
            if (text.value !== begun || form.querySelector('#trial-found *')) {
                event.preventDefault();
                form.action = form.getAttribute('action').replace('#', '?lang=' + new URL(link.href).searchParams.get('lang') + '#');
                form.submit();
            }
        });
    });
})();

// The story: the step that is being read is marked among the steps beside it.
(function () {
    'use strict';

    const links = Array.from(document.querySelectorAll('.steps a'));
    if (!links.length) {
        return;
    }

    const steps = links.map(function (link) { return document.querySelector(link.hash); });
    const mark = function () {
        const line = window.innerHeight / 3;
        const read = steps.filter(function (step) { return step.getBoundingClientRect().top < line; }).length - 1;
        links.forEach(function (link, index) {
            if (index === read) {
                link.setAttribute('aria-current', 'step');
            } else {
                link.removeAttribute('aria-current');
            }
        });
    };

    let waiting = false;
    window.addEventListener('scroll', function () {
        if (!waiting) {
            waiting = true;
            window.requestAnimationFrame(function () { waiting = false; mark(); });
        }
    }, { passive: true });
    mark();
})();
