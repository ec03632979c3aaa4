/**
 * What the choices of a field are called in its form, by value. Empty for a field that is typed, and
 * for a single yes or no.
 */
export function choiceWords(form: HTMLFormElement | null, name: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const control of form?.elements ?? []) {
    if (!("name" in control) || control.name !== name) continue;
    if ("options" in control) {
      for (const { value, text } of (control as HTMLSelectElement).options) {
        if (value) words.set(value, text);
      }
    } else if ("checked" in control) {
      const { value, labels } = control as HTMLInputElement;
      // The first part of a label; help for the choice may stand after it.
      const label = labels?.[0]?.querySelector("span")?.textContent;
      if (label && value !== "on") words.set(value, label);
    }
  }
  return words;
}
