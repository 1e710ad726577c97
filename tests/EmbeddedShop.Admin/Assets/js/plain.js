"use strict";

// Stands in where the front-end libraries are absent, for what the pages ask of them: work once the page is there, the menu, folding, closing.

window.$ = work => document.addEventListener("DOMContentLoaded", work);

document.addEventListener("click", event => {
  const find = selector => event.target.closest(selector);
  const pusher = find("[data-widget=pushmenu]");
  const branch = find(".nav-sidebar .has-treeview > a");
  const opener = find('[data-toggle="collapse"]');
  if (pusher || branch)
    event.preventDefault();
  if (pusher)
    document.body.classList.toggle(innerWidth < 992 ? "sidebar-open" : "sidebar-collapse");
  branch?.parentElement.classList.toggle("menu-open");
  if (opener)
    document.querySelector(opener.dataset.target).classList.toggle("show");
  find("[data-card-widget=collapse]")?.closest(".card").classList.toggle("collapsed-card");
  find('[data-dismiss="alert"]')?.closest(".alert").remove();
});
