/** Where the demo municipalities order interpreters. */
export const SUPPLIERS = [
  {
    kind: "municipal",
    name: "Den interkommunale tolketjenesten",
    phone: "11 00 00 41",
    note: "Bestill to dager før.",
  },
  {
    kind: "private",
    name: "Ord og Mening AS",
    phone: "11 00 00 42",
    note: "Oppgi saksnummer, ikke navn.",
  },
  { kind: "own_register", name: "Fylkets egen tolkeliste", phone: null, note: null },
] as const;

/** Interpreters with their languages and category; `from` is the place of the supplier above. */
export const INTERPRETERS = [
  { name: "Samira Haddad", languages: ["ar"], category: "B", from: 0 },
  { name: "Yonas Tesfay", languages: ["ti"], category: "C", from: 0 },
  { name: "Hodan Abdi", languages: ["so"], category: "D", from: 0 },
  { name: "Farid Noori", languages: ["fa-AF", "fa"], category: "C", from: 1 },
  { name: "Zarmina Safi", languages: ["ps", "fa-AF"], category: "E", from: 1 },
  { name: "Olena Koval", languages: ["uk"], category: "A", from: 2 },
  {
    name: "Oleksii Marchenko",
    languages: ["uk", "ru"],
    category: "D",
    from: null,
    phone: "100 00 141",
  },
  { name: "Parisa Rahimi", languages: ["fa"], category: "B", from: 1 },
  { name: "Azad Demir", languages: ["kmr"], category: "none", from: 1 },
  { name: "Amani Juma", languages: ["sw"], category: "E", from: null, phone: "100 00 142" },
] as const;

export const FEEDBACK = [
  "Tydelig og rolig. Vi vil gjerne ha samme tolk igjen.",
  "Lyden var dårlig det første kvarteret.",
  "Kom fem minutter for sent, ellers bra.",
] as const;
