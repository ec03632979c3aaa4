import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Prose, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import type { TargetGroup } from "@/lib/jobbsjansen/rules/codes";
import type { Longest } from "@/lib/jobbsjansen/rules/duration";
import { suggestsCloserFollowUp } from "@/lib/jobbsjansen/rules/follow-up";
import type { WholeParticipation } from "@/lib/jobbsjansen/types";
import type { KeptLevels } from "@/lib/norwegian/queries/kept-levels";
import { changeParticipationAction } from "./change-participation.action";
import { CourseView } from "./course.view";
import { endParticipationAction } from "./end-participation.action";
import { EndParticipationForm } from "./end-participation.form";
import { ExtensionsSection } from "./extensions.view";
import { GoalsSection } from "./goals.view";
import { ParticipationForm } from "./participation.form";
import { TalksSection } from "./talks.view";

/** A participation whole: the course, the goals, the talks, the extensions and the end. */
export function ParticipationView({
  one,
  groups,
  longest,
  measured,
  mayWrite,
  today,
}: {
  one: WholeParticipation;
  groups: readonly TargetGroup[];
  longest: Longest;
  /** What was last measured of Norwegian. */
  measured: KeptLevels | null;
  mayWrite: boolean;
  today: string;
}) {
  const t = useTranslations("jobbsjansen");
  const isRunning = one.endedOn === null;
  // A level from before the start says nothing of the end.
  const atEnd = isRunning && measured && measured.measuredOn > one.startedOn ? measured : null;
  const open = one.goals.filter(({ succeeded }) => succeeded === null).length;
  return (
    <Messages namespaces={["jobbsjansen", "cases.errors"]}>
      {isRunning && suggestsCloserFollowUp(one.targetGroup) && (
        <Alert tone="info" title={t("person.closer")} level={3}>
          {t("person.closerText")}
        </Alert>
      )}
      <CourseView one={one} />
      {mayWrite && (
        <Disclosure summary={t("start.change")}>
          <ParticipationForm
            key={one.version}
            action={changeParticipationAction}
            hidden={{ participationId: one.id }}
            version={one.version}
            values={{ ...one, ...one.levelsAtStart }}
            groups={groups}
            longest={longest.start}
          />
        </Disclosure>
      )}
      <GoalsSection participationId={one.id} goals={one.goals} mayWrite={mayWrite} />
      <TalksSection one={one} mayWrite={mayWrite} today={today} />
      <ExtensionsSection one={one} longest={longest} mayWrite={mayWrite} today={today} />
      {mayWrite && (
        <Section title={t("end.title")} id="avslutning" level={3}>
          {isRunning && (
            <Prose>
              <p>{t("end.lead")}</p>
              {(open > 0 || one.goals.length === 0) && (
                <p>{open > 0 ? t("end.openGoals", { count: open }) : t("end.noGoals")}</p>
              )}
            </Prose>
          )}
          <Disclosure summary={t(isRunning ? "end.save" : "end.correct")}>
            <EndParticipationForm
              key={one.version}
              action={endParticipationAction}
              participationId={one.id}
              version={one.version}
              values={{
                ...(isRunning ? { endedOn: today, resultKnownOn: today } : one),
                ...atEnd?.levels,
                ...one.levelsAtEnd,
              }}
              measuredOn={atEnd?.measuredOn}
              isCorrection={!isRunning}
            />
          </Disclosure>
        </Section>
      )}
    </Messages>
  );
}
