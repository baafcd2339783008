// Without this script every link still leads to a page of its own; with it, "why?" opens beside.
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
