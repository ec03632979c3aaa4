"use client";
import { useTranslations } from "next-intl";
import { parseBirthDate } from "@/lib/people/rules/birth-date";
import { checkDufNumber, normaliseDufNumber } from "@/lib/people/rules/duf-number";
import { checkIdentityNumber, identityNumberWarnings } from "@/lib/people/rules/identity-number";
import { Alert } from "../kit/alert";

const END_OF_TIME = "9999-12-31";

/** What to look at in a number as typed; it never stops anyone from saving. */
export function numberWarnings(typed: string, birthDate: string): string[] {
  if (/^\d{12}$/.test(normaliseDufNumber(typed))) {
    const duf = checkDufNumber(typed);
    return duf.ok ? duf.value.warnings : [];
  }
  const identity = checkIdentityNumber(typed);
  const birth = parseBirthDate(birthDate, END_OF_TIME);
  return identity.ok && birth.ok ? identityNumberWarnings(identity.value, birth.value) : [];
}

/** The warnings beside the field that they are about. */
export function NumberWarnings({ typed, birthDate }: { typed: unknown; birthDate: unknown }) {
  const t = useTranslations();
  const warnings = numberWarnings(String(typed ?? ""), String(birthDate ?? ""));
  return (
    <div role="status">
      {warnings.map((key) => (
        <Alert key={key} tone="warning">
          {t(key as never)}
        </Alert>
      ))}
    </div>
  );
}
