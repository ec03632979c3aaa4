import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { Stack } from "@/app/_ui/kit/page";
import { QUALIFIED_DUTY } from "@/lib/interpreters/rules/interpreting";

/** Who may interpret, with the sections of the law. */
export function LawOfInterpreting() {
  const t = useTranslations("interpreters.bookings");
  return (
    <Card title={t("law")}>
      <Stack gap="sm">
        <p>{t("lawChild")}</p>
        <p>{t("lawRelative")}</p>
        <p>
          {t.rich("lawQualified", {
            date: () => <DateText value={QUALIFIED_DUTY.dispensedUntil} style="long" />,
          })}
        </p>
      </Stack>
    </Card>
  );
}
