import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Prose, Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { longestGap, nextTalkOn } from "@/lib/jobbsjansen/rules/follow-up";
import type { WholeParticipation } from "@/lib/jobbsjansen/types";
import { recordTalkAction } from "./record-talk.action";
import { TalkForm } from "./talk.form";

/** The follow-up talks, when the next one is to be offered, and the longest time without. */
export function TalksSection({
  one,
  mayWrite,
  today,
}: {
  one: WholeParticipation;
  mayWrite: boolean;
  today: string;
}) {
  const t = useTranslations("jobbsjansen.talks");
  const days = one.talks.map(({ offeredOn }) => offeredOn);
  const next = nextTalkOn(one, days);
  return (
    <Section title={t("title")} id="samtaler" level={3}>
      <Prose>
        <p>
          {next
            ? t.rich(next < today ? "late" : "next", { date: () => <DateText value={next} /> })
            : t("gap", { days: longestGap(one, days, today) })}{" "}
          {next && t("lead")}
        </p>
      </Prose>
      {one.talks.length === 0 ? (
        <p>{t("empty")}</p>
      ) : (
        <DataTable
          caption={t("caption")}
          captionHidden
          rows={one.talks}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "offeredOn",
              header: t("offeredOn"),
              primary: true,
              cell: ({ offeredOn }) => <DateText value={offeredOn} />,
            },
            {
              key: "held",
              header: t("held"),
              cell: ({ held }) => t(held ? "heldYes" : "heldNo"),
            },
            {
              key: "agreed",
              header: t("agreed"),
              wideOnPhone: true,
              cell: ({ agreed }) => agreed ?? "–",
            },
            { key: "by", header: t("by"), cell: ({ recordedByName }) => recordedByName },
          ]}
        />
      )}
      {mayWrite && (
        <Disclosure summary={t("new")}>
          <TalkForm
            key={one.talks.length}
            action={recordTalkAction}
            participationId={one.id}
            today={one.endedOn ?? today}
          />
        </Disclosure>
      )}
    </Section>
  );
}
