/* The first page of the catalogue is narrowed in place: by words of number and title, and by the values of its other columns. */
(() => {
  "use strict";

  const box = document.querySelector(".md-typeset .filtered");
  const body = box?.querySelector("tbody");
  if (!body) return;
  const english = document.documentElement.lang.startsWith("en");
  const say = (zh, en) => (english ? en : zh);
  const top = new URL("..", document.currentScript.src);
  const SHOWN = 100;
  const pager = box.parentElement.querySelector(".pager");
  const written = [...body.rows]; // what stands here without any choice
  const bar = box.insertBefore(document.createElement("div"), box.firstChild);
  bar.className = "filters";

  const element = (name, look, ...content) => {
    const made = document.createElement(name);
    if (look) made.className = look;
    made.append(...content);
    return made;
  };
  const row = ([number, title, uri, ...at], { facets, badges }) => {
    const name = uri ? Object.assign(element("a", "", title), { href: new URL(uri, top).href }) : title;
    const values = at.map((one, facet) => {
      const words = facets[facet][1][one] ?? "";
      return facet === badges[0] && words ? element("span", `badge badge-${badges[1][one]}`, words) : words;
    });
    return element("tr", "", ...[element("span", "nowrap", number || "—"), name, ...values].map((cell) => element("td", "", cell)));
  };

  window.tuanbiaoRows = (all) => {
    const field = (name, input) => {
      bar.append(element("label", "", name, input));
      input.addEventListener("input", () => narrow());
      return input;
    };
    bar.replaceChildren();
    const words = field(say("编号、名称", "Number, title"), Object.assign(document.createElement("input"), { type: "search" }));
    const choices = all.facets.map(([name, values]) => {
      const select = document.createElement("select");
      select.append(new Option(say("全部", "all"), ""), ...values.map((value, at) => new Option(value, String(at))));
      return field(name, select);
    });
    const told = bar.appendChild(document.createElement("output"));
    const narrow = () => {
      const wanted = words.value.normalize("NFKC").trim().toLowerCase();
      const chosen = wanted || choices.some((one) => one.value);
      const fits = ([number, title, , ...at]) =>
        choices.every((one, facet) => !one.value || Number(one.value) === at[facet]) && `${number} ${title}`.toLowerCase().includes(wanted);
      const found = chosen ? all.rows.filter(fits) : all.rows;
      body.replaceChildren(...(chosen ? found.slice(0, SHOWN).map((one) => row(one, all)) : written));
      if (pager) pager.hidden = Boolean(chosen);
      const first = chosen && found.length > SHOWN ? say(`，先列出 ${SHOWN} 项`, `, the first ${SHOWN} are listed`) : "";
      told.value = say(`共 ${found.length} 项${first}`, `${found.length} in all${first}`);
    };
    narrow();
  };

  const load = () => {
    const script = document.createElement("script");
    script.src = new URL(`catalogue/rows-${say("zh", "en")}.js`, top);
    document.head.append(script);
  };
  if (!pager) {
    load();
    return;
  }
  /* Where there is more than one page the list of all is fetched only for those who want it. */
  const wanted = element("button", "md-button", say("按条件筛选", "Filter"));
  wanted.type = "button";
  wanted.addEventListener("click", load);
  bar.append(wanted);
})();
