import municipalities from "./municipalities.json";

export type MunicipalityEntry = {
  /** Four digits; the first two are the county. */
  number: string;
  /** As Statistics Norway writes it, parallel Sámi and Kven names separated by " - ". */
  name: string;
  countyNumber: string;
  countyName: string;
  /** First day of the number; 2020-01-01 stands for "that day or earlier". */
  validFrom: string;
  validTo: string | null;
};

/** The 357 municipalities, the same in 2024, 2025 and 2026. */
export const MUNICIPALITY_REGISTER: readonly MunicipalityEntry[] = municipalities;
