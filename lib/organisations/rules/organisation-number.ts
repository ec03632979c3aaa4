const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether the nine digits are an organisation number: the last is the control digit, modulo 11
 * (Brønnøysundregistrene).
 */
export function isOrganisationNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const control = (11 - (sum % 11)) % 11;
  return control !== 10 && control === Number(digits[8]);
}
