// Without this script every link and form still works by itself; with it, "why?" opens beside, and
// the desk answers while somebody types.
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
    ['htmx:responseError', 'htmx:sendError'].forEach(function (failure) {
        form.addEventListener(failure, function () { unreached.hidden = false; });
    });
    form.addEventListener('htmx:afterSwap', function () { unreached.hidden = true; });

    document.querySelectorAll('.languages a').forEach(function (link) {
        link.addEventListener('click', function () {
            const asked = new URLSearchParams(new FormData(form));
            asked.set('lang', new URL(link.href).searchParams.get('lang'));
            link.href = form.getAttribute('action') + '?' + asked;
        });
    });
})();
