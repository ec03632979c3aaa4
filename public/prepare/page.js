// Saves each answer while one writes, and reads aloud where the device has a voice. Nothing is kept in
// the browser, and without this file the page posts its form as any other.
(() => {
  const form = document.querySelector("form[data-answer]");
  const status = document.querySelector("[data-status]");

  if (form && status) {
    const words = status.dataset;
    const say = (state) => {
      status.dataset.state = state;
      status.textContent = words[state] ?? "";
    };
    const given = () => String(new FormData(form).get("answer") ?? "");
    let kept = given();
    let again;
    let sending = Promise.resolve(true);

    const send = async () => {
      const answer = given();
      if (answer === kept) return true;
      say("saving");
      try {
        const body = new URLSearchParams(new FormData(form));
        const answered = await fetch(form.action, {
          method: "POST",
          body,
          headers: { Accept: "application/json" },
          signal: AbortSignal.timeout(30000),
        });
        if (answered.status === 404) return location.reload(), false;
        if (!answered.ok) throw new Error(String(answered.status));
        kept = answer;
        say("saved");
        return given() === kept ? true : send();
      } catch {
        say("failed");
        clearTimeout(again);
        again = setTimeout(save, 5000);
        return false;
      }
    };
    // One at a time, in the order in which they were written.
    const save = () => {
      sending = sending.then(send, send);
      return sending;
    };

    let pause;
    form.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(save, 800);
    });
    addEventListener("online", save);
    const saveThenGo = async (event, address) => {
      event.preventDefault();
      clearTimeout(pause);
      if (await save()) location.assign(address);
    };
    form.addEventListener("submit", (event) => saveThenGo(event, form.dataset.next));
    for (const link of document.querySelectorAll("a")) {
      link.addEventListener("click", (event) => saveThenGo(event, link.href));
    }
    addEventListener("beforeunload", (event) => {
      if (given() !== kept) event.preventDefault();
    });
  }

  const button = document.querySelector("[data-listen]");
  const speech = window.speechSynthesis;
  if (button && speech) {
    const wanted = (button.dataset.voices ?? "").split(" ");
    const lower = (text) => text.toLowerCase().replace("_", "-");
    const voice = () => {
      const voices = speech.getVoices();
      for (const code of wanted.map(lower)) {
        const found = voices.find(({ lang }) => lower(lang) === code || lower(lang).startsWith(`${code}-`));
        if (found) return found;
      }
      return null;
    };
    const show = () => {
      button.hidden = voice() === null;
    };
    const rest = () => {
      button.textContent = button.dataset.listen;
      button.setAttribute("aria-pressed", "false");
    };
    show();
    speech.addEventListener?.("voiceschanged", show);
    button.addEventListener("click", () => {
      if (speech.speaking) {
        speech.cancel();
        rest();
        return;
      }
      const found = voice();
      if (!found) return;
      const text = [...document.querySelectorAll("[data-read]")].map((one) => one.textContent).join(". ");
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = found;
      spoken.lang = found.lang;
      spoken.rate = 0.9;
      spoken.onend = rest;
      spoken.onerror = rest;
      button.textContent = button.dataset.stop;
      button.setAttribute("aria-pressed", "true");
      speech.speak(spoken);
    });
    addEventListener("pagehide", () => speech.cancel());
  }
})();
