/**
 * The shared cursor: a slider under each plate (arrow keys move it) and the pointer on the plate itself.
 * Values are read back from the drawn lines, so that no number stands in the page twice.
 * The page is complete without it.
 */
export const cursorScript = `(() => {
  const minus = (text) => text.replace("-", "\\u2212");
  const points = (d) => {
    const out = [];
    let x = 0, y = 0;
    for (const [, command, body] of d.matchAll(/([Mlhz])([^Mlhz]*)/g)) {
      const numbers = (body.match(/-?(\\d+\\.?\\d*|\\.\\d+)/g) || []).map(Number);
      for (let k = 0; k + 1 < numbers.length; k += 2) {
        if (command === "M") { x = numbers[k]; y = numbers[k + 1]; out.push([x, y, true]); }
        else { x += numbers[k]; y += numbers[k + 1]; out.push([x, y, false]); }
      }
    }
    return out;
  };
  const at = (line, x, dense) => {
    let low = Infinity, high = -Infinity;
    const see = (y) => { low = Math.min(low, y); high = Math.max(high, y); };
    // in a band the whole column counts
    if (dense) for (const [px, py] of line) if (Math.abs(px - x) < 0.8) see(py);
    for (let k = 1; k < line.length; k++) {
      const [x0, y0] = line[k - 1], [x1, y1, moved] = line[k];
      if (moved || x < x0 || x > x1) continue;
      if (x1 - x0 < 0.15) { see(y0); see(y1); }
      else see(y0 + (y1 - y0) * (x - x0) / (x1 - x0));
    }
    return low <= high ? [low, high] : null;
  };
  for (const figure of document.querySelectorAll("figure.cursored")) {
    const plates = [...figure.querySelectorAll("svg.plate")].map((svg) => {
      const number = (name) => Number(svg.getAttribute("data-" + name));
      const line = document.createElementNS(svg.namespaceURI, "path");
      line.setAttribute("class", "c");
      svg.append(line);
      return { svg, line, x0: number("x0"), x1: number("x1"), from: number("from"), to: number("to"),
        top: number("top"), bottom: number("bottom"), groups: null };
    });
    const { from, to } = plates[0];
    const tools = document.createElement("div");
    tools.className = "cursor";
    const slider = document.createElement("input");
    slider.type = "range";
    slider.min = from; slider.max = to; slider.value = from;
    slider.step = Math.max(0.01, Math.round((to - from) / 7) / 100);
    slider.setAttribute("aria-label", "Time cursor of " + figure.getAttribute("data-name"));
    const output = document.createElement("output");
    output.textContent = "read a time";
    tools.append(slider, output);
    figure.querySelector("figcaption").before(tools);
    const groupsOf = (plate) => plate.groups ||= [...plate.svg.querySelectorAll("g[data-panel]")].map((group) => {
      const panel = group.getAttribute("data-panel"), unit = group.getAttribute("data-unit");
      // in the narrow layout the labels stand before the lines
      let labels = [...group.querySelectorAll("text")];
      if (labels.length === 0) {
        for (let back = group.previousElementSibling; back && back.tagName !== "g"; back = back.previousElementSibling)
          if (back.querySelector && back.querySelector(".v")) labels.unshift(back);
      }
      const lines = [...group.querySelectorAll("path[data-k]")]
        .sort((a, b) => a.getAttribute("data-k") - b.getAttribute("data-k"))
        .map((path) => ({ path, points: points(path.getAttribute("d")) }));
      return { panel, unit, labels, lines };
    });
    const show = (time) => {
      const spoken = [];
      for (const plate of plates) {
        if (plate.svg.getBoundingClientRect().width === 0) continue;
        const x = plate.x0 + (time - from) / (to - from) * (plate.x1 - plate.x0);
        plate.line.setAttribute("d", "M" + x.toFixed(1) + " " + plate.top + "V" + plate.bottom);
        for (const { panel, unit, labels, lines } of groupsOf(plate)) lines.forEach(({ path, points }, k) => {
          const number = (name) => Number(path.getAttribute("data-" + name));
          const seen = at(points, x, path.hasAttribute("data-dense"));
          let text = "";
          if (path.hasAttribute("data-valve")) {
            const share = seen ? (number("y0") - seen[0]) / (number("y0") - number("y1")) : 0;
            text = share > 0.95 ? "open" : share < 0.05 ? "shut" : Math.round(100 * share) + " %";
          } else if (seen) {
            const value = (y) => number("v0") + (number("y0") - y) / (number("y0") - number("y1")) * (number("v1") - number("v0"));
            const digits = Math.min(number("d"), Math.max(0, Math.ceil(-Math.log10((number("v1") - number("v0")) / 400))));
            const low = minus(value(seen[1]).toFixed(digits)), high = minus(value(seen[0]).toFixed(digits));
            text = low === high || seen[1] - seen[0] < 1.5 ? low : low + " to " + high;
          }
          const span = labels[k] && labels[k].querySelector(".v");
          if (span) span.textContent = text;
          if (labels[k] && !path.hasAttribute("data-valve")) spoken.push(panel + ", " + labels[k].firstChild.data + ": " + text + " " + unit);
        });
      }
      const shown = time.toFixed(to - from > 600 ? 0 : 2) + " s";
      output.textContent = shown;
      slider.setAttribute("aria-valuetext", shown + ". " + spoken.slice(0, 4).join("; "));
    };
    slider.addEventListener("input", () => show(Number(slider.value)));
    for (const { svg, x0, x1 } of plates) svg.addEventListener("pointermove", (event) => {
      const box = svg.getBoundingClientRect();
      const x = (event.clientX - box.left) / box.width * svg.viewBox.baseVal.width;
      if (x < x0 || x > x1) return;
      slider.value = from + (x - x0) / (x1 - x0) * (to - from);
      show(Number(slider.value));
    });
  }
})();`;
