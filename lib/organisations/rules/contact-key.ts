/**
 * A telephone number in one spelling: digits with country code, Norwegian when there is none. Null
 * when it holds too few digits to be one.
 */
export function phoneKey(phone: string | null | undefined): string | null {
  const compact = (phone ?? "").replaceAll(/[^\d+]/g, "");
  const digits = compact.replaceAll("+", "");
  if (compact.startsWith("+")) return digits.length >= 7 ? digits : null;
  if (digits.startsWith("00")) return digits.length >= 9 ? digits.slice(2) : null;
  if (digits.length === 8) return `47${digits}`;
  return digits.length >= 7 ? digits : null;
}

/** An e-mail address in one spelling, or null. */
export function emailKey(email: string | null | undefined): string | null {
  return email?.trim().toLowerCase() || null;
}
