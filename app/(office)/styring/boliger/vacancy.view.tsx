import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { DwellingFigures } from "@/lib/steering/types";

/** What stands empty today, and apart from it what is shut. */
export function VacancyView({ figures: { vacancy } }: { figures: DwellingFigures }) {
  const t = useTranslations("steering.dwellings");
  const format = useFormatter();
  return (
    <Card>
      <DefinitionList
        columns={3}
        items={[
          {
            term: t("emptyPlaces"),
            value: format.number(vacancy.empty),
            note: t("ofPlaces", { count: vacancy.capacity }),
          },
          {
            term: t("emptyDwellings"),
            value: format.number(vacancy.emptyDwellings),
            note: t("ofDwellings", { count: vacancy.dwellings }),
          },
          {
            term: t("blockedPlaces"),
            value: format.number(vacancy.blocked),
            note: t("blockedText"),
          },
        ]}
      />
    </Card>
  );
}
