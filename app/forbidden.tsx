import { getTranslations } from "next-intl/server";
import { PublicShell } from "./_ui/frame/public-shell";
import { LinkButton } from "./_ui/kit/button";
import { ErrorState } from "./_ui/kit/states";

export default async function Forbidden() {
  const t = await getTranslations("frame.pages");
  return (
    <PublicShell>
      <ErrorState
        title={t("forbidden.title")}
        action={<LinkButton href="/">{t("notFound.action")}</LinkButton>}
      >
        <p>{t("forbidden.body")}</p>
      </ErrorState>
    </PublicShell>
  );
}
