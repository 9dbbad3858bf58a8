/* Finds pages by what is written on them, from small files beside them: tools/tuanbiao/site/search makes those. */
(() => {
  "use strict";

  const place = document.querySelector(".md-typeset .finder");
  if (!place) return;
  const english = document.documentElement.lang.startsWith("en");
  const say = (zh, en) => (english ? en : zh);
  const top = new URL("..", document.currentScript.src);
  const SHOWN = 10;
  const EXCERPTS = 3;
  const TRIES = 3; // times that pages without the words themselves are passed over by themselves
  const PIECES = 12; // of one term; what is left out is compared when the page itself is read

  /* --- files: each calls one function, so that they can be read from a disk too ---------------------------------------- */

  const files = new Map();
  let version;
  window.tuanbiaoFound = (made, name, content) => {
    version ??= made;
    if (made === version) files.get(name).resolve(content);
    else files.get(name).reject(new Error(say("网站刚刚更新，请重新载入本页。", "The site has just changed: please load this page again.")));
  };
  const file = (name) => {
    if (files.has(name)) return files.get(name).promise;
    const one = {};
    one.promise = new Promise((resolve, reject) => Object.assign(one, { resolve, reject }));
    files.set(name, one);
    const script = document.createElement("script");
    script.src = new URL(`search/${say("zh", "en")}/${name}.js`, top);
    script.addEventListener("error", () => {
      files.delete(name);
      one.reject(new Error(say("读不到索引：请检查网络；预览中没有索引。", "The index cannot be read: check the network; a preview has none.")));
    });
    document.head.append(script);
    return one.promise;
  };

  /* --- text as it is compared: the same as in grams.py --------------------------------------------------------------------- */

  const forms = new Map([["\n", "\n"]]);
  const plain = (letter) => {
    if (!forms.has(letter)) {
      const small = letter.normalize("NFKD").toLowerCase();
      forms.set(letter, small.replace(/[\p{Z}\p{M}\p{Cc}\p{Cf}]/gu, "").replace(/[\u2010-\u2015\u2212]/g, "-"));
    }
    return forms.get(letter);
  };
  const normal = (text) => Array.from(text, plain).join("");
  const ascii = (letter) => letter >= "!" && letter <= "~";
  const pieces = (term) => {
    const letters = Array.from(term);
    if (letters.length === 1) return letters;
    const found = new Set();
    letters.forEach((_, at) => {
      const three = letters.slice(at, at + 3);
      const two = three.slice(0, 2);
      const covered = at > 0 && [letters[at - 1], ...two].every(ascii);
      if (three.length === 3 && three.every(ascii)) found.add(three.join(""));
      else if (two.length === 2 && !covered) found.add(two.join(""));
    });
    const all = [...found];
    const step = Math.max(1, all.length / PIECES);
    return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  };

  /* --- which pages ----------------------------------------------------------------------------------------------------------- */

  const part = async (piece, kind) => {
    const { files: count } = await file("index");
    let digest = 0;
    for (const letter of piece) digest = (digest * 33 + letter.codePointAt(0)) % count;
    return (await file(String(digest)))[kind][piece] ?? "";
  };
  const numbers = (text) => {
    let last = 0;
    return Array.from(text, (letter) => {
      const code = letter.codePointAt(0);
      return (last += (code < 0xd800 ? code : code - 0x800) - 0x5d);
    });
  };
  const shared = (lists) => lists.reduce((left, right) => {
    const those = new Set(right);
    return left.filter((one) => those.has(one));
  });
  /* The pages that have all pieces of a term: anywhere, in headings, in the title. */
  const having = async (term) => {
    const found = await Promise.all(pieces(term).map((piece) => part(piece, 0)));
    const split = found.map((text) => text.split(" ").map(numbers));
    return [0, 1, 2].map((where) => shared(split.map((one) => one[where] ?? [])));
  };
  /* A number is one term though it has a space: GB/T 1.1. */
  const asked = (query) => {
    const joined = query.replace(/([a-z]\/[a-z]+)\s+(?=\d)/gi, "$1");
    return [...new Set(joined.normalize("NFKC").split(/\s+/).map(normal).filter(Boolean))];
  };
  const look = async (query) => {
    const terms = asked(query.normalize("NFKC"));
    if (!terms.length) return { terms, pages: [], exact: new Set() };
    const whole = normal(query);
    const [exact, together, ...each] = await Promise.all([
      part(whole.replace(/^([a-z/]*)0+(?=\d)/, "$1"), 1).then(numbers),
      ...[whole, ...terms].map(having),
    ]);
    const [anywhere, headings, titles] = [0, 1, 2].map((where) => shared(each.map((one) => one[where])));
    const ranks = [exact, titles, together[0], headings].map((one) => new Set(one));
    const rank = (page) => ranks.reduce((sum, one) => sum * 2 + one.has(page), 0);
    const pages = [...new Set([...exact, ...anywhere])].sort((left, right) => rank(right) - rank(left) || left - right);
    return { terms, pages, exact: ranks[0] };
  };

  /* --- what is shown of a page ---------------------------------------------------------------------------------------------- */

  /* Where terms stand in a text, as pairs of positions in the text itself. */
  const spots = (text, terms) => {
    const from = [];
    let whole = "";
    let at = 0;
    for (const letter of text) {
      for (const one of plain(letter)) {
        for (let unit = 0; unit < one.length; unit += 1) from.push([at, at + letter.length]);
        whole += one;
      }
      at += letter.length;
    }
    const found = [];
    for (const term of terms) {
      for (let start = whole.indexOf(term); start >= 0; start = whole.indexOf(term, start + term.length)) {
        found.push([from[start][0], from[start + term.length - 1][1], term]);
      }
    }
    return found.sort((left, right) => left[0] - right[0]);
  };
  const marked = (text, terms, start = 0, end = text.length) => {
    const made = document.createDocumentFragment();
    let last = start;
    for (const [begins, ends] of spots(text, terms)) {
      if (begins < last || ends > end) continue;
      const mark = document.createElement("mark");
      mark.append(text.slice(begins, ends));
      made.append(text.slice(last, begins), mark);
      last = ends;
    }
    made.append(text.slice(last, end));
    return made;
  };
  const element = (name, look, ...content) => {
    const made = document.createElement(name);
    if (look) made.className = look;
    made.append(...content);
    return made;
  };
  const excerpt = (text, terms) => {
    const first = spots(text, terms)[0]?.[0] ?? 0;
    const start = Math.max(0, first - 30);
    const end = Math.min(text.length, start + 120);
    return element("p", "", start ? "…" : "", marked(text, terms, start, end), end < text.length ? "…" : "");
  };
  const address = (uri, anchor = "") => {
    const url = new URL(uri, top);
    url.hash = anchor;
    return url.href;
  };
  const link = (href, content) => Object.assign(element("a", "", content), { href });

  /* Nothing where the page only has the pieces. */
  const shown = ([uri, title, [state, words], sections], terms, exact) => {
    const all = [title, ...sections.map(([, heading, text]) => `${heading}\n${text}`)].map((text) => spots(text, terms));
    const met = new Set(all.flat().map(([, , term]) => term));
    if (!exact && !terms.every((term) => met.has(term))) return null;
    /* Most terms first, then clauses before what is told about the text (whose anchors start with _), then headings. */
    const weight = ([anchor, heading], spotted) =>
      new Set(spotted.map(([, , term]) => term)).size * 4 + 2 * Boolean(anchor && !anchor.startsWith("_") && heading !== title) +
      Boolean(spots(heading, terms).length);
    const best = sections
      .map((section, at) => [section, all[at + 1]])
      .filter(([, spotted]) => spotted.length)
      .sort((left, right) => weight(...right) - weight(...left))
      .map(([section]) => section)
      .slice(0, EXCERPTS);
    const item = element("li", "");
    const head = element("h2", "", link(address(uri), marked(title, terms)));
    item.append(head);
    if (words) item.append(element("span", `badge badge-${state}`, words));
    if (exact) item.append(element("span", "badge", say("编号相符", "This number")));
    for (const [anchor, heading, text] of best) {
      if (heading && anchor && heading !== title) item.append(element("h3", "", link(address(uri, anchor), marked(heading, terms))));
      if (text) item.append(excerpt(text.replaceAll("\n", " "), terms));
    }
    if (!best.length && sections[0]) item.append(excerpt(sections[0][2].replaceAll("\n", " "), terms));
    return item;
  };

  /* --- the field, and what follows it ------------------------------------------------------------------------------------- */

  const field = Object.assign(document.createElement("input"), { type: "search", name: "q", autocomplete: "off", spellcheck: false });
  const asking = Object.assign(element("form", "", element("label", "", say("编号、名称或者条文", "Number, title or words of a clause"), field)), { action: location.pathname });
  asking.setAttribute("role", "search");
  asking.append(element("button", "md-button", say("搜索", "Search")));
  const told = element("p", "told");
  told.setAttribute("role", "status");
  const list = element("ol", "");
  const more = Object.assign(element("button", "md-button", say("再显示一些", "Show more")), { type: "button", hidden: true });

  let turn = 0;
  let waiting;
  /* Only the newest question is answered, and whatever goes wrong is said. */
  const answer = async (work) => {
    turn += 1;
    const mine = turn;
    place.setAttribute("aria-busy", "true");
    try {
      await work(() => mine === turn);
    } catch (error) {
      if (mine === turn) told.textContent = error.message;
    }
    if (mine === turn) place.setAttribute("aria-busy", "false");
  };
  const count = (terms, pages) => {
    const sure = more.hidden || terms.every((term) => Array.from(term).length < 3);
    const number = more.hidden ? list.children.length : pages.length;
    if (!number) return say("没有找到。可以换一个说法，或者看分类查询。", "Nothing found. Try other words, or browse the catalogue.");
    const some = `${number} ${number === 1 ? "page" : "pages"}`;
    return sure ? say(`找到 ${number} 页`, `${some} found`) : say(`最多 ${number} 页`, `At most ${some}`);
  };
  const show = async ({ terms, pages, exact }, start, wanted) => {
    const texts = await Promise.all(pages.slice(start, start + SHOWN).map((page) => file(`p${page}`)));
    if (!wanted()) return;
    const next = start + SHOWN;
    list.append(...texts.map((text, at) => shown(text, terms, exact.has(pages[start + at]))).filter(Boolean));
    more.hidden = next >= pages.length;
    more.onclick = () => answer((still) => show({ terms, pages, exact }, next, still));
    if (!list.children.length && !more.hidden && next < SHOWN * TRIES) await show({ terms, pages, exact }, next, wanted);
    else told.textContent = count(terms, pages);
  };
  const search = () => answer(async (wanted) => {
    clearTimeout(waiting);
    const query = field.value.trim();
    const url = new URL(location.href);
    url.search = query ? `?q=${encodeURIComponent(query)}` : "";
    history.replaceState(null, "", url);
    const found = await look(query);
    if (!wanted()) return;
    list.replaceChildren();
    told.textContent = "";
    more.hidden = true;
    if (found.terms.length) await show(found, 0, wanted);
  });

  field.addEventListener("input", (event) => {
    if (event.isComposing) return;
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  field.addEventListener("compositionend", () => search());
  asking.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  place.replaceChildren(asking, told, list, more);
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  if (field.value) search();
  else field.focus();
})();
