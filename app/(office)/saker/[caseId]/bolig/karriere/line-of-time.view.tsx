import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import type { Tone } from "@/app/_ui/kit/tag";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { TimeEvent } from "@/lib/career/rules/line-of-time";

/** Home and programme on one line, so that both advisers see what falls together. */
export function LineOfTimeView({
  events,
  names,
}: {
  events: readonly TimeEvent[];
  names: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("career");
  const told = useTold(names);
  return (
    <Section title={t("line.title")}>
      <p>{t("line.lead")}</p>
      <Timeline
        label={t("line.title")}
        items={events.map((event) => ({
          id: `${event.kind}-${event.id}`,
          when: <DateText value={event.on} />,
          ...told(event),
        }))}
      />
    </Section>
  );
}

type Told = { title: ReactNode; body?: ReactNode; who?: ReactNode; tone?: Tone };

function useTold(names: ReadonlyMap<string, string>): (event: TimeEvent) => Told {
  const t = useTranslations("career");
  const measured = ({ measure, measureAgreedOn }: Measured) =>
    measure && (
      <p>
        {t("line.measure")} {measure} (<DateText value={measureAgreedOn} />)
      </p>
    );
  return (event) => {
    switch (event.kind) {
      case "moved_in":
        return {
          title: t(event.chapter.home ? "line.home" : "line.gap", {
            tenure: t(`tenure.${event.chapter.home?.tenure ?? "unknown"}`),
          }),
          tone: event.chapter.home ? "accent" : "neutral",
        };
      case "risk":
        return {
          title: t(`riskKind.${event.risk.kind}`),
          who: event.risk.recordedByName,
          tone: event.risk.measureAgreedOn ? "info" : "warning",
          body: (
            <>
              {event.risk.note && <p>{event.risk.note}</p>}
              {measured(event.risk)}
            </>
          ),
        };
      case "absence":
        return {
          title: t("absence.of", { name: names.get(event.absence.personId) ?? "–" }),
          who: event.absence.recordedByName,
          tone: event.absence.measureAgreedOn ? "info" : "warning",
          body: (
            <>
              {event.together.length > 0 && (
                <p>
                  {t("line.together", {
                    what: event.together.map((one) => t(`together.${one}`)).join(", "),
                  })}
                </p>
              )}
              {event.absence.note && <p>{event.absence.note}</p>}
              {measured(event.absence)}
            </>
          ),
        };
      default:
        return {
          title: t(`line.${event.kind}`, { name: names.get(event.personId) ?? "–" }),
          tone: "success",
        };
    }
  };
}

type Measured = { measure: string | null; measureAgreedOn: string | null };
