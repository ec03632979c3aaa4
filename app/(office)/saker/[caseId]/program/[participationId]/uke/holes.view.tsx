import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { useHours } from "@/app/_ui/programme/use-hours";
import { weekName } from "@/lib/platform/iso-weeks";
import type { CheckedPlan } from "@/lib/programme/rules/checked-plan";
import type { Hole } from "@/lib/programme/rules/plan-check";

const FIRST = 6;

/** The weeks that are not full time, put together where they are alike, with what it comes of. */
export function HolesView({ checked: { holes }, base }: { checked: CheckedPlan; base: string }) {
  const t = useTranslations("programme.weeks");
  if (holes.length === 0) return null;
  return (
    <Section id="hull" title={t("holes")}>
      <HoleTable holes={holes.slice(0, FIRST)} base={base} />
      {holes.length > FIRST && (
        <Disclosure summary={t("moreHoles", { count: holes.length - FIRST })}>
          <HoleTable holes={holes.slice(FIRST)} base={base} />
        </Disclosure>
      )}
      <p>
        {t("holesHelp")} <AppLink href={`${base}/plan#elementer`}>{t("toElements")}</AppLink>
      </p>
    </Section>
  );
}

function HoleTable({ holes, base }: { holes: readonly Hole[]; base: string }) {
  const t = useTranslations("programme.weeks");
  const hours = useHours();
  return (
    <DataTable
      caption={t("holes")}
      captionHidden
      columns={[
        {
          key: "when",
          header: t("when"),
          cell: (hole: Hole) => (
            <>
              <DateText value={hole.from} />–<DateText value={hole.to} />
            </>
          ),
          primary: true,
        },
        { key: "weeks", header: t("weeksCount"), cell: (hole) => hole.weeks, align: "end" },
        {
          key: "hours",
          header: t("planned"),
          cell: (hole) => t("ofHours", { hours: hours(hole.minutes), all: hours(hole.fullTime) }),
        },
        { key: "cause", header: t("cause"), cell: (hole) => t(`causes.${hole.cause}`) },
      ]}
      rows={holes}
      rowKey={(hole) => hole.from}
      rowHref={(hole) => `${base}/uke?uke=${weekName(hole.from)}`}
    />
  );
}
