"use strict";

// The global functions that plugins of the host call by name, and the small behaviours of the pages. jQuery is present, or stands in plain.js.

// Used by the scripts of the pages under this name.
var selectedIds = [];

function escapeHtml(text) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "/": "&#x2F;", "`": "&#x60;", "=": "&#x3D;" };
  return text === null || text === undefined ? "" : String(text).replace(/[&<>"'`=\/]/g, character => entities[character]);
}

function addAntiForgeryToken(data) {
  data = data || {};
  const token = document.querySelector("input[name=__RequestVerificationToken]");
  if (token)
    data.__RequestVerificationToken = token.value;
  return data;
}

// A field of a setting that the chosen store does not override cannot be edited and is not sent.
function checkOverriddenStoreValue(box, selector) {
  document.querySelectorAll(selector).forEach(field => {
    field.disabled = !box.checked;
    document.querySelectorAll(`input[type=hidden][name="${field.name}"]`).forEach(hidden => hidden.disabled = !box.checked);
  });
}

function setLocation(url) {
  window.location.href = url;
}

function OpenWindow(url, width, height, scroll) {
  const left = (screen.width - width) / 2, top = (screen.height - height) / 2;
  const opened = window.open(url, "_blank", `resizable=1,width=${width},height=${height},left=${left},top=${top}${scroll ? ",scrollbars=1" : ""}`);
  opened?.focus();
}

function display_nop_error(answer) {
  if (typeof answer?.error === "string")
    alert(answer.error);
  else if (answer?.error)
    alert(Object.values(answer.error).flatMap(entry => entry.errors || []).join("\n"));
}

function displayBarNotification(message, type, timeout) {
  const bar = document.createElement("div");
  bar.className = `alert ${["alert-success", "alert-danger", "alert-warning"][type] || "alert-success"} alert-dismissable`;
  bar.innerHTML = `<button type="button" class="close" data-dismiss="alert" aria-hidden="true">&times;</button><span>${message}</span>`;
  document.getElementById("admin-notifications").append(bar);
  if (timeout > 0)
    setTimeout(() => bar.remove(), timeout);
}

// An alert drawn by the page under this id is filled and opened; where there is none, the text is shown in a dialog of the browser.
function showAlert(alertId, text) {
  const info = document.getElementById(`${alertId}-info`);
  if (!info) {
    alert(text);
    return;
  }
  info.textContent = text;
  document.getElementById(alertId).click();
}

function showThrobber(message) {
  displayBarNotification(escapeHtml(message), 2, 0);
}

// The host stores which cards and search panels are folded; the harness forgets it.
function saveUserPreferences() { }

(function () {
  const ready = work => document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", work) : work();

  function toggleSearch(row) {
    const body = row.closest(".card-search").querySelector(".search-body");
    const open = row.classList.toggle("opened");
    body.classList.toggle("closed", !open);
    const icon = row.querySelector(".icon-collapse i");
    icon?.classList.toggle("fa-angle-up", open);
    icon?.classList.toggle("fa-angle-down", !open);
  }

  function searchMenu(box, list) {
    const wanted = box.value.trim().toLocaleLowerCase();
    list.replaceChildren();
    list.hidden = wanted === "";
    if (wanted === "")
      return;
    for (const link of document.querySelectorAll(".nav-sidebar a.nav-link")) {
      const address = link.getAttribute("href");
      const title = link.querySelector("p").textContent.trim();
      if (address === "#" || !title.toLocaleLowerCase().includes(wanted))
        continue;
      const parent = link.closest(".nav-treeview")?.closest(".nav-item").querySelector("p").textContent.trim();
      const entry = document.createElement("a");
      entry.href = address;
      entry.innerHTML = `<strong>${escapeHtml(title)}</strong>${parent ? `<small>${escapeHtml(parent)}</small>` : ""}`;
      list.append(entry);
    }
    if (!list.firstChild)
      list.textContent = box.dataset.nothing;
  }

  ready(() => {
    document.querySelectorAll(".row.search-row").forEach(row => row.addEventListener("click", () => toggleSearch(row)));
    document.querySelectorAll(".card-search").forEach(card => card.addEventListener("keydown", event => {
      if (event.key === "Enter" && event.target.tagName !== "TEXTAREA") {
        event.preventDefault();
        card.querySelector(".btn-search")?.click();
      }
    }));

    document.querySelectorAll(".multi-store-override-option").forEach(box => checkOverriddenStoreValue(box, box.dataset.forInputSelector));

    const box = document.querySelector(".admin-search-box");
    const list = document.getElementById("menu-search-results");
    box?.addEventListener("input", () => searchMenu(box, list));
    box?.addEventListener("keydown", event => {
      if (event.key === "Enter")
        list.querySelector("a")?.click();
      if (event.key === "Escape") {
        box.value = "";
        searchMenu(box, list);
      }
    });

    document.addEventListener("submit", event => {
      const question = event.submitter?.dataset.confirm;
      if (question && !confirm(question))
        event.preventDefault();
    });
    document.querySelectorAll("select[data-navigate]").forEach(select => select.addEventListener("change", () => setLocation(select.value)));

    if (window.jQuery?.fn.tooltip)
      jQuery('[data-toggle="tooltip"]').tooltip({ placement: "bottom" });
    // A card folds when its heading is clicked, not only by its button.
    document.querySelectorAll(".card.card-secondary > .card-header").forEach(header => header.addEventListener("click", event => {
      if (!event.target.closest(".card-tools"))
        header.querySelector('[data-card-widget="collapse"]')?.click();
    }));
    // A table in a folded card has no width; the menu at the side gives or takes some.
    document.getElementById("nopSideBarPusher")?.addEventListener("click", () => reloadAllDataTables());
    if (window.jQuery?.fn.on)
      jQuery(".card.card-secondary").on("expanded.lte.cardwidget", () => setTimeout(ensureDataTablesRendered, 420));
  });
})();
