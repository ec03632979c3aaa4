import { dufControl } from "@/lib/people/rules/duf-number";
import { checkDigits } from "@/lib/people/rules/identity-number";

const SYNTHETIC_MONTH_OFFSET = 80;
const D_NUMBER_DAY_OFFSET = 40;

const pad = (n: number, length: number) => String(n).padStart(length, "0");

/**
 * A synthetic identity number (month + 80, never a living person's) for a birth date. The search for
 * check digits begins at `individual` (0 to 999), so that different starts give different numbers.
 */
export function syntheticIdentityNumber(
  birthDate: string,
  individual: number,
  options: { dNumber?: boolean } = {},
): string {
  const [year = 0, month = 0, day = 0] = birthDate.split("-").map(Number);
  const date =
    pad(day + (options.dNumber ? D_NUMBER_DAY_OFFSET : 0), 2) +
    pad(month + SYNTHETIC_MONTH_OFFSET, 2) +
    pad(year % 100, 2);
  for (let step = 0; step < 1000; step++) {
    const nine = date + pad((individual + step) % 1000, 3);
    const control = checkDigits(nine);
    if (control !== null) return nine + control;
  }
  throw new RangeError(`no identity number for ${birthDate}`);
}

/** A DUF number with a right control, for a year and a running number (0 to 999999). */
export function syntheticDufNumber(year: number, running: number): string {
  const ten = pad(year, 4) + pad(running % 1_000_000, 6);
  return ten + dufControl(ten);
}
