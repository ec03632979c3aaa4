import { getTranslations } from "next-intl/server";
import { LinkButton } from "../_ui/kit/button";
import { ErrorState } from "../_ui/kit/states";

/** Nothing there, or nothing this person may know of: the frame stays, and the two look the same. */
export default async function NotFound() {
  const t = await getTranslations("frame.pages.notFound");
  return (
    <ErrorState title={t("title")} action={<LinkButton href="/oversikt">{t("action")}</LinkButton>}>
      <p>{t("body")}</p>
    </ErrorState>
  );
}
