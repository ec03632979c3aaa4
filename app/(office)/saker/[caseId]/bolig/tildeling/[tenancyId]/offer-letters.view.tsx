import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import type { LetterLine } from "@/lib/letters/types";

/** The letters of an offer that were sent, the latest first. */
export function OfferLetters({ letters }: { letters: readonly LetterLine[] }) {
  const t = useTranslations("housing.letter");
  return (
    <ul>
      {letters.map((letter) => (
        <li key={letter.id}>
          <DateText value={letter.issuedOn} />: {letter.subject}{" "}
          {letter.correctedBy !== null && <>({t("replaced")}) </>}
          <a
            className="ds-link"
            href={`/api/dokumenter/${letter.documentId}`}
            target="_blank"
            rel="noreferrer"
          >
            {t("open")}
          </a>
        </li>
      ))}
    </ul>
  );
}
