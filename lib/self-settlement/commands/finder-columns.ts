import { emailKey, phoneKey } from "@/lib/organisations/rules/contact-key";
import type { ApplicationColumns } from "./write-step";

type Finder = {
  foundBy?: string | null | undefined;
  helperName: string | null;
  helperPhone: string | null;
  helperEmail: string | null;
  helperRelation?: string | null | undefined;
  helperIsLandlord: boolean;
};

/** Who found the home, as columns: with the contact spelt alike, so that the same helper is found. */
export function finderColumns(given: Finder): ApplicationColumns {
  const { foundBy, helperName, helperPhone, helperEmail, helperRelation, helperIsLandlord } = given;
  return {
    foundBy: foundBy ?? null,
    helperName,
    helperPhone,
    helperEmail,
    helperRelation: helperRelation ?? null,
    helperIsLandlord,
    helperPhoneKey: phoneKey(helperPhone),
    helperEmailKey: emailKey(helperEmail),
  };
}
