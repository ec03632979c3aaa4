import { getTranslations } from "next-intl/server";
import { PublicShell } from "./_ui/frame/public-shell";
import { LinkButton } from "./_ui/kit/button";
import { ErrorState } from "./_ui/kit/states";

export default async function NotFound() {
  const t = await getTranslations("frame.pages.notFound");
  return (
    <PublicShell>
      <ErrorState title={t("title")} action={<LinkButton href="/">{t("action")}</LinkButton>}>
        <p>{t("body")}</p>
      </ErrorState>
    </PublicShell>
  );
}
