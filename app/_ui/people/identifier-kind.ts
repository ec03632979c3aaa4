/** The key in `codes.identity_number_kind` of each kind of number. */
export const IDENTIFIER_KIND_KEY = {
  fnr: "national_identity_number",
  dnr: "d_number",
  duf: "duf_number",
} as const;
