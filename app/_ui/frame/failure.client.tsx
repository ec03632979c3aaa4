"use client";
import { useTranslations } from "next-intl";
import { Button } from "../kit/button";
import { ErrorState } from "../kit/states";

/** The digest that the server gives an error when the database, and not the code, failed. */
const UNAVAILABLE = "rotfeste-unavailable";

/** What a page that failed says: that we are busy, or that it is our fault, with a reference. */
export function Failure({ digest, retry }: { digest?: string; retry: () => void }) {
  const t = useTranslations("frame.pages");
  const busy = digest === UNAVAILABLE;
  return (
    <ErrorState
      title={busy ? t("unavailable.title") : t("error.title")}
      code={!busy && digest ? t("error.reference", { reference: digest }) : undefined}
      action={<Button onClick={retry}>{t("error.action")}</Button>}
    >
      <p>{busy ? t("unavailable.body") : t("error.body")}</p>
    </ErrorState>
  );
}
