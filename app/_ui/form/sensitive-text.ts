export type SensitiveFinding = { kind: "identity" | "duf" } | { kind: "diagnosis"; word: string };

/** An identity number has 11 digits and a DUF number 12, often with blanks between. */
const DIGIT_RUNS = /(?<!\d)\d(?:[ .\-/]?\d){10,11}(?!\d)/g;

/** Stems, so that endings in three languages are found too. */
const DIAGNOSIS =
  /(?<!\p{L})(diagnos|ptsd|posttraumatisk|post-traumatic|depresj|depress|psykos|psychos|schizofren|schizophren|bipolar|angstlid|anxiety disorder|adhd|autis|asperger|demens|dementia|hiv|hepatitt|hepatitis|tuberkulos|tuberculos|diabetes|epilep|kreft|cancer|psykisk utviklingshem|selvmord|sjølvmord|suicid|rusavheng|spiseforstyrr|eating disorder)\p{L}*/iu;

/** What in a free text ought not to be there. It only ever warns. */
export function findSensitive(text: string): SensitiveFinding | null {
  for (const [run] of text.matchAll(DIGIT_RUNS)) {
    const digits = run.replace(/\D/g, "").length;
    if (digits === 11) return { kind: "identity" };
    if (digits === 12) return { kind: "duf" };
  }
  const diagnosis = DIAGNOSIS.exec(text);
  return diagnosis ? { kind: "diagnosis", word: diagnosis[0] } : null;
}
