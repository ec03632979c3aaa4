/**
 * An address in one spelling: capitals, spaces, commas and a dot after the abbreviation do not tell
 * two dwellings apart, the unit does.
 */
export function addressKey(address: {
  streetAddress: string;
  unit?: string | null | undefined;
  postalCode: string;
}): string {
  return [address.streetAddress, address.unit ?? "", address.postalCode]
    .map((part) =>
      part
        .normalize("NFC")
        .toLocaleLowerCase("nb")
        .replaceAll(/\b(gate|gt)\b\.?/g, "gt")
        .replaceAll(/\b(vei|veg|v)\b\.?/g, "v")
        .replaceAll(/[\s.,]+/g, ""),
    )
    .join("|");
}
