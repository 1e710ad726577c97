"use strict";

// Stands in where the front-end libraries are absent: the small part of jQuery that pages of plugins use, and folding, dropdowns and dialogs.

(function () {
  const ready = work => document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", work) : work();
  const asArray = source => source === null || source === undefined ? []
    : source.nodeType || source === window ? [source] : Array.from(source);

  class Selection extends Array {
    constructor(elements) {
      super();
      asArray(elements).forEach(element => this.push(element));
    }
    static get [Symbol.species]() { return Array; }

    each(work) { Array.from(this).forEach((element, index) => work.call(element, index, element)); return this; }
    first() { return new Selection(this.slice(0, 1)); }
    last() { return new Selection(this.slice(-1)); }
    eq(index) { return new Selection(this.slice(index, index + 1)); }
    get(index) { return index === undefined ? this.slice() : this[index]; }
    find(selector) { return new Selection(this.flatMap(element => [...element.querySelectorAll(selector)])); }
    filter(condition) {
      return new Selection(this.slice().filter((element, index) => typeof condition === "string" ? element.matches(condition) : condition.call(element, index, element)));
    }
    closest(selector) { return new Selection(this.map(element => element.closest(selector)).filter(Boolean)); }
    parent() { return new Selection(this.map(element => element.parentElement).filter(Boolean)); }
    is(selector) {
      return this.slice().some(element => selector === ":checked" ? element.checked : selector === ":visible" ? element.offsetParent !== null : element.matches(selector));
    }
    on(events, selector, work) {
      const handler = typeof selector === "function" ? selector : work;
      const listen = event => {
        const target = typeof selector === "string" ? event.target.closest(selector) : event.currentTarget;
        if (target && handler.call(target, event) === false) {
          event.preventDefault();
          event.stopPropagation();
        }
      };
      return this.each((_, element) => events.split(" ").forEach(name => element.addEventListener(name.split(".")[0], listen)));
    }
    trigger(name) { return this.each((_, element) => name === "click" ? element.click() : element.dispatchEvent(new Event(name, { bubbles: true }))); }
    ready(work) { ready(work); return this; }
    text(value) { return value === undefined ? this.map(element => element.textContent).join("") : this.each((_, element) => element.textContent = value); }
    html(value) { return value === undefined ? this[0]?.innerHTML : this.each((_, element) => element.innerHTML = value); }
    val(value) {
      if (value !== undefined)
        return this.each((_, element) => element.value = value);
      const element = this[0];
      return element?.multiple ? [...element.selectedOptions].map(option => option.value) : element?.value;
    }
    attr(name, value) { return value === undefined ? this[0]?.getAttribute(name) ?? undefined : this.each((_, element) => element.setAttribute(name, value)); }
    removeAttr(name) { return this.each((_, element) => element.removeAttribute(name)); }
    prop(name, value) { return value === undefined ? this[0]?.[name] : this.each((_, element) => element[name] = value); }
    data(name, value) {
      const key = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
      return value === undefined ? this[0]?.dataset[key] : this.each((_, element) => element.dataset[key] = value);
    }
    css(name, value) { return value === undefined ? getComputedStyle(this[0])[name] : this.each((_, element) => element.style[name] = value); }
    addClass(names) { return this.each((_, element) => element.classList.add(...names.split(" ").filter(Boolean))); }
    removeClass(names) { return this.each((_, element) => element.classList.remove(...names.split(" ").filter(Boolean))); }
    toggleClass(name, on) { return this.each((_, element) => element.classList.toggle(name, on)); }
    hasClass(name) { return this.slice().some(element => element.classList.contains(name)); }
    show() { return this.each((_, element) => element.style.display = "").removeClass("d-none"); }
    hide() { return this.each((_, element) => element.style.display = "none"); }
    toggle(on) { return on ?? this[0]?.style.display === "none" ? this.show() : this.hide(); }
    showElement() { return this.removeClass("d-none"); }
    hideElement() { return this.addClass("d-none"); }
    append(content) { return this.each((_, element) => typeof content === "string" ? element.insertAdjacentHTML("beforeend", content) : element.append(...asArray(content))); }
    empty() { return this.html(""); }
    remove() { return this.each((_, element) => element.remove()); }
    serialize() { return new URLSearchParams(new FormData(this[0])).toString(); }
    modal(action) { return this.each((_, element) => dialog(element, action !== "hide")); }
    DataTable() {
      const grid = () => Shop.grids[this[0].id];
      return { ajax: { reload: () => grid().reload() }, draw: () => grid().reload(), columns: { adjust() { } } };
    }
  }
  for (const name of ["click", "change", "submit", "keydown", "keyup", "keypress", "input"])
    Selection.prototype[name] = function (work) { return work ? this.on(name, work) : this.trigger(name); };

  const $ = window.$ = window.jQuery = function (source, context) {
    if (typeof source === "function") {
      ready(source);
      return new Selection([]);
    }
    if (typeof source !== "string")
      return source instanceof Selection ? source : new Selection(source);
    if (source.trim().startsWith("<")) {
      const template = document.createElement("template");
      template.innerHTML = source.trim();
      return new Selection(template.content.children);
    }
    return new Selection((asArray(context)[0] || document).querySelectorAll(source));
  };
  $.fn = Selection.prototype;
  $.each = (source, work) => Object.entries(source).forEach(([key, value]) => work.call(value, Array.isArray(source) ? Number(key) : key, value));
  $.grep = (source, work) => source.filter(work);
  $.inArray = (value, source) => source.indexOf(value);
  $.trim = text => String(text ?? "").trim();
  $.extend = Object.assign;

  function encode(form, name, value) {
    if (Array.isArray(value))
      value.forEach(item => form.append(name, item));
    else
      form.append(name, value ?? "");
  }

  $.ajax = function (settings) {
    const form = new URLSearchParams(typeof settings.data === "string" ? settings.data : "");
    if (settings.data && typeof settings.data === "object")
      Object.entries(settings.data).forEach(([name, value]) => encode(form, name, value));
    const method = (settings.type || settings.method || "GET").toUpperCase();
    const url = method === "GET" && form.size > 0 ? `${settings.url}?${form}` : settings.url;
    const xhr = { status: 0, responseText: "" };
    const request = fetch(url, { method, body: method === "GET" ? undefined : form, headers: { "X-Requested-With": "XMLHttpRequest" } })
      .then(async response => {
        xhr.status = response.status;
        xhr.responseText = await response.text();
        if (!response.ok)
          throw new Error(response.statusText);
        const json = settings.dataType === "json" || response.headers.get("Content-Type")?.includes("json");
        return xhr.responseJSON = json && xhr.responseText ? JSON.parse(xhr.responseText) : xhr.responseText;
      });
    const handled = request.then(
      data => settings.success?.(data, "success", xhr),
      error => settings.error?.(xhr, "error", error.message)).finally(() => settings.complete?.(xhr, "complete"));
    handled.done = work => { request.then(work); return handled; };
    handled.fail = work => { request.catch(error => work(xhr, "error", error.message)); return handled; };
    handled.always = work => { request.finally(work).catch(() => { }); return handled; };
    return handled;
  };
  $.post = (url, data, success) => $.ajax({ url, data, success, type: "POST" });
  $.get = (url, data, success) => $.ajax({ url, data, success });

  function dialog(element, open) {
    element.classList.toggle("show", open);
    document.body.classList.toggle("modal-open", open);
    element.dispatchEvent(new Event(open ? "shown" : "hidden"));
  }

  document.addEventListener("click", event => {
    const find = selector => event.target.closest(selector);
    const menu = find("[data-widget=pushmenu]");
    const fold = find("[data-card-widget=collapse]");
    const branch = find(".nav-sidebar .has-treeview > a");
    const opener = find('[data-toggle="modal"], [data-toggle="dropdown"], [data-toggle="collapse"]');
    if (menu || branch || opener)
      event.preventDefault();
    if (menu)
      document.body.classList.toggle(innerWidth < 992 ? "sidebar-open" : "sidebar-collapse");
    if (branch)
      branch.parentElement.classList.toggle("menu-open");
    if (fold)
      fold.closest(".card").classList.toggle("collapsed-card");
    if (!find(".dropdown-menu"))
      document.querySelectorAll(".dropdown-menu.show").forEach(open => open.parentElement !== opener?.parentElement && open.classList.remove("show"));
    if (opener?.dataset.toggle === "dropdown")
      opener.parentElement.querySelector(".dropdown-menu").classList.toggle("show");
    if (opener?.dataset.toggle === "collapse")
      document.querySelector(opener.dataset.target).classList.toggle("show");
    if (opener?.dataset.toggle === "modal")
      dialog(document.querySelector(opener.dataset.target), true);
    if (find('[data-dismiss="modal"]'))
      dialog(find(".modal"), false);
    find('[data-dismiss="alert"]')?.closest(".alert").remove();
  });
})();
