import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section, Stack } from "@/app/_ui/kit/page";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { Resident } from "@/lib/dwellings/queries/occupancy";

const TONES = { now: "success", next: "info", before: "neutral" } as const satisfies Record<
  string,
  Tone
>;

/** Who lives there now, before and next, as far as the reader may see. */
export function Residents({
  residents,
  taken,
  today,
}: {
  residents: readonly Resident[];
  /** Places that are lived in or kept today, whoever has them; null when nobody has counted. */
  taken: number | null;
  today: string;
}) {
  const t = useTranslations("dwellings.residents");
  const when = ({ from, to }: Resident) =>
    from > today ? "next" : to !== null && to < today ? "before" : "now";
  return (
    <Section id="bor-der" title={t("title")}>
      <Stack>
        <p>{t("lead")}</p>
        {taken !== null && <p>{t("taken", { count: taken })}</p>}
        {residents.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <Timeline
            label={t("title")}
            items={residents.map((resident) => ({
              id: `${resident.caseId} ${resident.from}`,
              when: (
                <>
                  <DateText value={resident.from} />–
                  {resident.to && <DateText value={resident.to} />}
                </>
              ),
              title: <AppLink href={`/saker/${resident.caseId}`}>{resident.number}</AppLink>,
              tone: TONES[when(resident)],
              body: <Tag tone={TONES[when(resident)]}>{t(when(resident))}</Tag>,
            }))}
          />
        )}
      </Stack>
    </Section>
  );
}
