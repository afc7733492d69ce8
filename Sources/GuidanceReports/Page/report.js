"use strict";
// Filters, sorts and exports what stands in the page; the state of the filter stands in the page's address.
(() => {
  const byId = (id) => document.getElementById(id);
  document.documentElement.classList.add("js");
  for (const link of document.querySelectorAll("a[data-q]")) link.href = "#" + link.dataset.q;
  const list = byId("families"), form = byId("filter");
  if (!list || !form) return;

  // What the list is filtered by, read once. The families far down wait as text in a noscript of this very page, so
  // that it opens at once; each is made when it is wanted.
  const numbers = (text) => (text ? text.split(" ").map(Number) : []);
  const values = (data) => {
    const [from, until] = numbers(data.p);
    return {
      documents: numbers(data.d), bodies: data.b.split("|").map(Number), tags: data.t.split("|").map(numbers), kind: data.k,
      degree: Number(data.s), confidence: Number(data.c), from, until, state: data.z,
    };
  };
  const waiting = list.querySelector("noscript"), early = Array.from(list.querySelectorAll(":scope > article"));
  waiting?.remove();
  const opening = "\n<article ", late = (waiting?.textContent ?? "").split(opening).slice(1);
  const parts = (rest) => {
    const text = opening + rest, head = text.slice(0, text.indexOf(">"));
    const data = Object.fromEntries(Array.from(head.matchAll(/ (?:data-)?(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]));
    return { id: data.id, text, ...values(data) };
  };
  const items = [...early.map((node) => ({ id: node.id, node, ...values(node.dataset) })), ...late.map(parts)];
  items.forEach((item, order) => { item.order = order; });
  const nodeOf = (item) => {
    if (!item.node) {
      const maker = document.createElement("template");
      maker.innerHTML = item.text;
      item.node = maker.content.firstElementChild;
    }
    return item.node;
  };
  const names = (field) => Array.from(form.elements[field].options, (option) => option.value).slice(1);
  const bodies = names("body"), tags = names("tag"), severities = ["", "constraining", "counteracting", "cancelling"];
  const rows = new Map(Array.from(document.querySelectorAll("tr[id^=d]"), (row) => [row.id.slice(1), row]));
  const paths = new Map(Array.from(rows, ([number, row]) => [row.lastElementChild.textContent, number]));
  const signs = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  const words = ({ node, text }) => node ? node.textContent
    : text.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign]);
  let texts = null;
  const textOf = (item) => {
    // Long to gather and not always asked for.
    texts ??= items.map((item) => words(item).toLowerCase());
    return texts[item.order];
  };

  // The state: form fields by name, and the document, which has no field.
  const singles = ["q", "body", "body2", "tag", "tag2", "from", "until", "confidence", "state", "sort"];
  const several = ["severity", "kind"];
  let doc = "";
  const ticked = (name) => Array.from(form.elements[name]).filter((box) => box.checked).map((box) => box.value);
  const value = (name) => form.elements[name]?.value ?? "";

  const address = () => {
    const state = new URLSearchParams();
    for (const name of singles) if (value(name)) state.set(name, value(name));
    for (const name of several) if (ticked(name).length) state.set(name, ticked(name).join(","));
    if (doc) state.set("doc", doc);
    return state.toString();
  };
  const take = (hash) => {
    const state = new URLSearchParams(hash);
    for (const name of singles) if (form.elements[name]) form.elements[name].value = state.get(name) ?? "";
    for (const name of several) {
      const wanted = (state.get(name) ?? "").split(",");
      for (const box of form.elements[name]) box.checked = wanted.includes(box.value);
    }
    doc = state.get("doc") ?? "";
  };

  // One thing on one side and the other on the other; a thing alone on either.
  const between = (sides, one, other) => {
    const on = (side, thing) => (Array.isArray(side) ? side.includes(thing) : side === thing);
    if (one < 0 || other < 0) {
      const thing = Math.max(one, other);
      return thing < 0 || on(sides[0], thing) || on(sides[1], thing);
    }
    return (on(sides[0], one) && on(sides[1], other)) || (on(sides[0], other) && on(sides[1], one));
  };
  const day = (text) => Number(text.replaceAll("-", ""));

  const test = () => {
    const wanted = value("q").toLowerCase().split(/\s+/).filter(Boolean);
    const [body, body2] = ["body", "body2"].map((name) => bodies.indexOf(value(name)));
    const [tag, tag2] = ["tag", "tag2"].map((name) => tags.indexOf(value(name)));
    const from = day(value("from")) || 0, until = day(value("until")) || 99999999;
    const confidence = Number(value("confidence")) || 0, state = value("state"), number = Number(paths.get(doc));
    const grades = ticked("severity"), kinds = ticked("kind");
    return (item) =>
      (!grades.length || grades.includes(severities[item.degree])) && (!kinds.length || kinds.includes(item.kind))
      && item.confidence >= confidence && item.from <= until && item.until >= from
      && (!state || item.state === state) && between(item.bodies, body, body2) && between(item.tags, tag, tag2)
      && (!doc || item.documents.includes(number)) && wanted.every((word) => textOf(item).includes(word));
  };

  const orders = {
    "": (a, b) => a.order - b.order,
    confidence: (a, b) => b.confidence - a.confidence || a.order - b.order,
    newest: (a, b) => b.from - a.from || a.order - b.order,
    body: (a, b) => a.bodies[0] - b.bodies[0] || a.bodies[1] - b.bodies[1] || a.order - b.order,
    kind: (a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.order - b.order),
  };

  // The list holds what fits, in order: the first at once, the rest whenever there is nothing else to do.
  const atOnce = early.length;
  let shown = items, placed = early.length, round = 0;
  const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 50));
  const place = (until) => {
    const fresh = shown.slice(placed, until).map(nodeOf);
    if (placed > 0) shown[placed - 1].node.after(...fresh);
    else list.prepend(...fresh);
    placed = Math.max(placed, Math.min(until, shown.length));
  };
  const fill = (number) => idle((deadline) => {
    while (number === round && placed < shown.length && deadline.timeRemaining() > 4) place(placed + 5);
    if (number === round && placed < shown.length) fill(number);
  });
  const show = () => {
    const fits = test();
    shown = items.filter(fits).sort(orders[value("sort")] ?? orders[""]);
    const first = shown.slice(0, atOnce).map(nodeOf);
    if (first.length !== list.children.length || first.some((node, number) => list.children[number] !== node)) {
      list.replaceChildren(...first);
    }
    placed = Math.min(atOnce, shown.length);
    fill(++round);
    byId("shown").value = shown.length === items.length ? `All ${items.length} shown` : `${shown.length} of ${items.length} shown`;
    byId("none").hidden = shown.length > 0;
    const note = byId("document-filter");
    note.hidden = !doc;
    note.textContent = doc && `of the document ${doc}`;
  };
  const keep = () => {
    try {
      history.replaceState(null, "", "#" + (address() || "findings"));
    } catch {
      location.hash = address() || "findings";
    }
  };

  // The address leads: to a filter, to a finding, or to a part of the page.
  const follow = () => {
    const hash = location.hash.slice(1);
    if (hash.includes("=")) {
      if (hash !== address()) take(hash);
      show();
      byId("findings").scrollIntoView();
      byId("findings").focus({ preventScroll: true });
      return;
    }
    const target = hash && items.find(({ id }) => id === hash);
    if (!target) return;
    if (!shown.includes(target)) {
      take("");
      show();
    }
    // What belongs before it is put before it later.
    if (!nodeOf(target).isConnected) list.append(target.node);
    hold(target.node);
  };

  // What stands above a finding comes, and takes its true height, only little by little: it is kept in sight until all
  // is there, or until the reader goes elsewhere.
  let held = 0;
  const hold = (node) => {
    const round = ++held, until = performance.now() + 1000;
    const settle = () => {
      if (round !== held || !node.isConnected) return;
      if (Math.abs(node.getBoundingClientRect().top) > 24) node.scrollIntoView();
      if (placed < shown.length || performance.now() < until) requestAnimationFrame(settle);
    };
    settle();
  };
  for (const sign of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(sign, () => { held++; }, { passive: true });

  let typing = 0;
  const change = () => { show(); keep(); };
  form.addEventListener("input", (event) => {
    clearTimeout(typing);
    if (event.target.type === "search") typing = setTimeout(change, 120);
    else change();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => { doc = ""; setTimeout(change, 0); });
  addEventListener("hashchange", follow);
  document.addEventListener("click", (event) => {
    const drawn = event.target.closest?.("svg [data-q]");
    if (drawn) location.hash = drawn.dataset.q;
  });
  // Paper has no summary to press: engines that do not show closed details in print have them opened.
  addEventListener("beforeprint", () => {
    place(shown.length);
    if (CSS.supports("selector(details::details-content)")) return;
    for (const part of document.querySelectorAll("details")) part.open = true;
  });

  // RFC 4180; an apostrophe in front keeps a spreadsheet from taking a text for a formula.
  const field = (text) => {
    if (/^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text))) text = "'" + text;
    return /[",\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const record = (item) => {
    const node = nodeOf(item), { degree, kind, confidence, state } = item;
    const text = (part, name) => part.querySelector(name)?.textContent ?? "";
    const sides = Array.from(node.querySelectorAll(".pair > div"), (side) => [
      text(side, "h4").slice(2), text(side, "cite"), text(side, "time"), text(side, ".where code"),
      side.querySelector(".where a")?.href ?? "", text(side, "blockquote"),
    ]);
    const [witness, precedence] = Array.from(node.querySelectorAll(".so dd"), (part) => part.textContent);
    return [
      node.id, state ?? "", kind, severities[degree], String(confidence), text(node, ".facts code"), text(node, "h3"),
      ...sides.flat(), witness, precedence,
    ];
  };
  const side = (name) => ["body", "title", "date", "place", "source", "text"].map((part) => `${name}_${part}`);
  const header = ["id", "state", "kind", "severity", "confidence", "rule", "message", ...side("a"), ...side("b"), "witness", "precedence"];
  byId("export").addEventListener("click", () => {
    const lines = [header, ...shown.map(record)].map((cells) => cells.map(field).join(",") + "\r\n");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\ufeff", ...lines], { type: "text/csv;charset=utf-8" }));
    link.download = "contradictions.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });

  form.hidden = false;
  show();
  follow();
})();
