"use strict";

(() => {
  const desk = document.getElementById("marketplaces-desk");
  if (!desk)
    return;

  const { post, token, texts, format } = window.Marketplaces;
  const text = (key, ...values) => format(desk.dataset[`text${key}`], ...values);
  const find = selector => desk.querySelector(selector);
  const all = (selector, of = desk) => [...of.querySelectorAll(selector)];

  // What is on the desk, in the order of the page

  const readOrder = element => ({
    id: element.dataset.marketplacesOrder,
    code: element.dataset.code,
    buyer: element.dataset.buyer,
    maySetReady: element.dataset.maySetReady === "true",
    element,
    lines: all("[data-marketplaces-line]", element).map(line => ({
      id: line.dataset.marketplacesLine,
      name: line.dataset.name,
      pieces: Number(line.dataset.pieces),
      codes: JSON.parse(line.dataset.codes),
    })),
  });
  let orders = all("[data-marketplaces-order]").map(readOrder);

  // What is ticked off stays in this tab until it is closed

  const key = "marketplaces-desk";
  const state = (() => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key)) ?? {};
      return { current: kept.current ?? null, ticks: kept.ticks ?? {} };
    } catch {
      return { current: null, ticks: {} };
    }
  })();
  const keep = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify(state));
    } catch {
      // Then it lasts as long as the page.
    }
  };

  const ticked = line => Math.min(state.ticks[line.id] ?? 0, line.pieces);
  const isOpen = line => ticked(line) < line.pieces;
  const isComplete = order => order.lines.every(line => !isOpen(line));
  const current = () => orders.find(order => order.id === state.current);

  function show() {
    for (const order of orders) {
      order.element.classList.toggle("complete", isComplete(order) && order.lines.length > 0);
      for (const line of order.lines)
        for (const element of all(`[data-marketplaces-line="${line.id}"]`)) {
          element.classList.toggle("ticked", !isOpen(line));
          element.querySelector("[data-marketplaces-ticks]").textContent = text("Progress", ticked(line), line.pieces);
        }
    }
  }

  function showCurrent() {
    const order = current();
    const place = find("#marketplaces-current");
    place.hidden = !order;
    const copy = order?.element.cloneNode(true);
    copy?.querySelectorAll("input").forEach(box => box.remove());
    // A copy is no second order of the desk.
    copy?.removeAttribute("data-marketplaces-order");
    find("#marketplaces-current-order").replaceChildren(...(copy ? [copy] : []));
    const ready = find("#marketplaces-current-ready");
    if (ready)
      ready.hidden = !order || !order.maySetReady || !isComplete(order);
    orders.forEach(each => each.element.classList.toggle("current", each === order));
    show();
  }

  // Said, shown and heard

  let sounds;

  function beep(isRight) {
    try {
      sounds ??= new AudioContext();
      const [tone, volume] = [sounds.createOscillator(), sounds.createGain()];
      const length = isRight ? 0.08 : 0.45;
      tone.type = isRight ? "sine" : "sawtooth";
      tone.frequency.value = isRight ? 1200 : 180;
      volume.gain.value = 0.15;
      tone.connect(volume).connect(sounds.destination);
      tone.start();
      tone.stop(sounds.currentTime + length);
    } catch {
      // A browser without sound still says it in words.
    }
  }

  function say(isRight, words) {
    const place = find("#marketplaces-scan-answer");
    place.dataset.tone = isRight ? "good" : "bad";
    // The same words again are said again.
    place.replaceChildren(Object.assign(document.createElement("span"), { textContent: words }));
    beep(isRight);
  }

  function tick(order, line) {
    state.ticks[line.id] = ticked(line) + 1;
    const isNew = state.current !== order.id;
    state.current = order.id;
    keep();
    showCurrent();
    say(true, [
      isNew ? text("Started", order.code, order.buyer, line.name, ticked(line), line.pieces) : text("Ticked", line.name, ticked(line), line.pieces),
      isComplete(order) ? text("Complete", order.code) : "",
    ].join(" ").trim());
  }

  const openLine = (order, code) => order.lines.find(line => line.codes.includes(code) && isOpen(line));

  // Of the orders that are selected, if any are; otherwise of all.
  function needing(code) {
    const chosen = new Set(selected().map(order => order.id));
    const among = chosen.size > 0 ? orders.filter(order => chosen.has(order.id)) : orders;
    return among.find(order => openLine(order, code)) ?? orders.find(order => openLine(order, code));
  }

  function scan(code) {
    const named = orders.find(order => order.code === code);
    if (named)
      return begin(named);

    const order = current();
    const line = order && openLine(order, code);
    if (line)
      return tick(order, line);

    const full = order?.lines.find(each => each.codes.includes(code));
    if (full)
      return say(false, text("TooMany", full.name, order.code));

    const other = needing(code);
    if (order && !isComplete(order))
      return say(false, other ? text("WrongOther", code, order.code, other.code) : text("Wrong", code, order.code));
    if (other)
      return tick(other, openLine(other, code));
    say(false, text(orders.some(each => each.lines.some(one => one.codes.includes(code))) ? "NoMore" : "Unknown", code));
  }

  function begin(order) {
    state.current = order.id;
    keep();
    showCurrent();
    say(true, text("Opened", order.code, order.buyer));
  }

  function leave() {
    state.current = null;
    keep();
    showCurrent();
    find("#marketplaces-scan-answer").replaceChildren();
    find("#marketplaces-scan").focus();
  }

  find("#marketplaces-scan-form").addEventListener("submit", event => {
    event.preventDefault();
    const field = find("#marketplaces-scan");
    const code = field.value.trim();
    field.value = "";
    field.focus();
    if (code)
      scan(code);
  });
  find("#marketplaces-current-leave").addEventListener("click", leave);
  find("#marketplaces-current-reset").addEventListener("click", () => {
    current()?.lines.forEach(line => delete state.ticks[line.id]);
    keep();
    showCurrent();
    find("#marketplaces-scan-answer").replaceChildren();
    find("#marketplaces-scan").focus();
  });
  find("#marketplaces-current-ready")?.addEventListener("click", event => tell([current()], event.currentTarget));

  desk.addEventListener("click", event => {
    const button = event.target.closest("[data-marketplaces-tick]");
    if (!button)
      return;
    const id = button.closest("[data-marketplaces-line]").dataset.marketplacesLine;
    const order = orders.find(each => each.lines.some(line => line.id === id));
    const line = order.lines.find(each => each.id === id);
    if (isOpen(line))
      tick(order, line);
    else
      say(false, text("TooMany", line.name, order.code));
  });

  // Selection

  const selected = () => orders.filter(order => order.element.querySelector("[data-marketplaces-desk-select]").checked);
  const answer = words => find("#marketplaces-desk-answer").textContent = words;
  const results = () => find("#marketplaces-desk-results");

  function chosen() {
    const list = selected();
    results().replaceChildren();
    answer(list.length > 0 ? "" : text("Nothing"));
    return list;
  }

  desk.addEventListener("change", event => {
    const group = event.target.closest("[data-marketplaces-group-select]")?.closest("[data-marketplaces-group]");
    const whole = event.target.id === "marketplaces-desk-all" ? desk : group;
    if (whole)
      all("[data-marketplaces-desk-select], [data-marketplaces-group-select]", whole).forEach(box => box.checked = event.target.checked);
  });

  find("#marketplaces-desk-lists").addEventListener("submit", event => {
    const list = chosen();
    find("[data-marketplaces-ids]").replaceChildren(...list.map(order => Object.assign(document.createElement("input"), { type: "hidden", name: "ids", value: order.id })));
    if (list.length === 0)
      event.preventDefault();
  });

  function note(isGood, order, words, more) {
    const item = document.createElement("li");
    item.dataset.tone = isGood ? "good" : "bad";
    item.dataset.code = order.code;
    item.append(Object.assign(document.createElement("b"), { textContent: order.code }), ` ${words} `, ...(more ? [more] : []));
    results().append(item);
  }

  // Ready: a few at a time, so that it is seen how far it is

  const atOnce = 10;

  async function tell(list, button) {
    button.disabled = true;
    results().replaceChildren();
    let told = 0;
    for (let from = 0; from < list.length; from += atOnce) {
      const part = list.slice(from, from + atOnce);
      answer(text("Telling", Math.min(from + atOnce, list.length), list.length));
      const outcome = await post(desk.dataset.readyUrl, part.map(order => ["ids", order.id]));
      if (!Array.isArray(outcome)) {
        part.forEach(order => note(false, order, outcome.Text ?? texts("failed")));
        continue;
      }
      for (const result of outcome) {
        const order = list.find(each => each.id === String(result.Id));
        if (result.Ok) {
          told++;
          remove(order);
        } else {
          note(false, order, result.Text);
        }
      }
    }
    button.disabled = false;
    answer(text("Told", told, list.length));
    showCurrent();
    find("#marketplaces-scan").focus();
  }

  // Done orders leave the list.
  function remove(order) {
    const group = order.element.closest("[data-marketplaces-group]");
    order.element.remove();
    orders = orders.filter(each => each !== order);
    order.lines.forEach(line => delete state.ticks[line.id]);
    if (state.current === order.id) {
      state.current = null;
      find("#marketplaces-scan-answer").replaceChildren();
    }
    keep();
    const left = orders.filter(each => group.contains(each.element));
    if (left.length === 0)
      group.remove();
    else
      group.querySelector("[data-marketplaces-group-count]").textContent =
        text("Group", left.length, left.flatMap(each => each.lines).reduce((sum, line) => sum + line.pieces, 0));
    const count = document.querySelector("[data-marketplaces-count=shown]");
    if (count)
      count.textContent = text("Count", orders.length);
  }

  find("#marketplaces-desk-ready")?.addEventListener("click", event => {
    const list = chosen();
    if (list.length > 0 && window.confirm(text("Question", list.length)))
      tell(list, event.currentTarget);
  });

  // Vouchers: one file after the other, put together in the order of the page

  let library;
  const pdfLibrary = () => library ??= new Promise((done, failed) => {
    const script = Object.assign(document.createElement("script"), { src: desk.dataset.pdfUrl });
    script.onload = () => done(window.PDFLib);
    script.onerror = () => {
      library = undefined;
      failed(new Error(texts("failed")));
    };
    document.head.append(script);
  });

  async function fetchVoucher(order) {
    try {
      const body = new URLSearchParams({ id: order.id, __RequestVerificationToken: token() });
      const response = await fetch(desk.dataset.voucherUrl, { method: "POST", body, headers: { "X-Requested-With": "XMLHttpRequest" }, credentials: "same-origin" });
      const type = response.headers.get("Content-Type") ?? "";
      if (response.ok && !response.redirected && type.startsWith("application/pdf"))
        return { bytes: await response.arrayBuffer() };
      return { why: (type.includes("json") ? (await response.json()).Text : "") || texts("failed") };
    } catch {
      return { why: texts("failed") };
    }
  }

  const link = (bytes, words) => Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(new Blob([bytes], { type: "application/pdf" })), target: "_blank", textContent: words,
  });

  async function vouchers(button) {
    const list = chosen();
    if (list.length === 0)
      return;
    button.disabled = true;
    try {
      const { PDFDocument } = await pdfLibrary();
      const merged = await PDFDocument.create();
      let count = 0;
      for (const [index, order] of list.entries()) {
        answer(text("Fetching", index + 1, list.length));
        const voucher = await fetchVoucher(order);
        if (!voucher.bytes) {
          note(false, order, voucher.why);
          continue;
        }
        try {
          const file = await PDFDocument.load(voucher.bytes);
          (await merged.copyPages(file, file.getPageIndices())).forEach(page => merged.addPage(page));
          count++;
        } catch {
          note(false, order, text("NotMerged"), link(voucher.bytes, text("OpenAlone")));
        }
      }
      await present(merged, count, list.length);
    } catch (failure) {
      answer(failure.message);
    }
    button.disabled = false;
  }

  async function present(merged, count, wanted) {
    const place = find("#marketplaces-desk-answer");
    const missing = wanted > count ? ` ${text("Missing", wanted - count)}` : "";
    if (count === 0) {
      place.textContent = text("NoneMerged") + missing;
      return;
    }
    // Plain objects: label printers' software reads old PDF.
    const bytes = await merged.save({ useObjectStreams: false });
    const open = link(bytes, text("Merged", count, merged.getPageCount()));
    open.id = "marketplaces-vouchers";
    open.className = "btn btn-primary";
    const save = link(bytes, text("Save"));
    save.download = `vouchers-${new Date().toISOString().slice(0, 10)}.pdf`;
    save.className = "btn btn-default";
    place.replaceChildren(open, " ", save, missing);
    open.focus();
  }

  find("#marketplaces-desk-vouchers")?.addEventListener("click", event => vouchers(event.currentTarget));

  // What has left the desk since is no longer current, and its ticks are forgotten.
  const here = new Set(orders.flatMap(order => order.lines).map(line => line.id));
  Object.keys(state.ticks).filter(id => !here.has(id)).forEach(id => delete state.ticks[id]);
  if (!current())
    state.current = null;
  keep();
  showCurrent();
  if (matchMedia("(hover: hover)").matches)
    find("#marketplaces-scan").focus();
})();
