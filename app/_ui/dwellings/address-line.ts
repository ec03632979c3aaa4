type Address = {
  streetAddress: string;
  unit: string | null;
  postalCode: string;
  postalPlace: string;
};

/** An address in one line, the unit after the number. */
export function addressLine({ streetAddress, unit, postalCode, postalPlace }: Address): string {
  return `${[streetAddress, unit].filter(Boolean).join(" ")}, ${postalCode} ${postalPlace}`;
}
