import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";

/** To someone outside the circle, in place of what tells where a protected household is to live. */
export function WhereaboutsHidden() {
  const t = useTranslations("self-settlement.page");
  return (
    <Alert tone="info" title={t("hidden")}>
      <p>{t("hiddenBody")}</p>
    </Alert>
  );
}
