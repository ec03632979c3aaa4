import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Prose, Section, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { jobbsjansenRoles } from "@/lib/jobbsjansen/access";
import { jobbsjansenPage } from "@/lib/jobbsjansen/queries/person-page";
import { longestOn } from "@/lib/jobbsjansen/rules/duration";
import { groupsOn, targetGroupAnswer } from "@/lib/jobbsjansen/rules/target-group";
import { keptLevels } from "@/lib/norwegian/queries/kept-levels";
import { hasRole } from "@/lib/platform/context";
import { AssessmentSection } from "./assessment.view";
import { ParticipationForm } from "./participation.form";
import { ParticipationView } from "./participation.view";
import { startParticipationAction } from "./start-participation.action";

type Props = { params: Promise<{ caseId: string; personId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("jobbsjansen");
  return { title: t("title") };
}

/** One person and Jobbsjansen: considered together, started, followed up and ended with a result. */
export default async function JobbsjansenPersonPage({ params }: Props) {
  const { caseId, personId } = await params;
  const about = { caseId, personId };
  const t = await getTranslations("jobbsjansen");
  const shown = await read(async (scope) => {
    const found = await jobbsjansenPage(scope, caseId, personId);
    const measured = await keptLevels(scope, caseId, personId);
    return { ...found, measured, mayWrite: hasRole(scope.actor, ...jobbsjansenRoles) };
  });
  const { head, person, law, assessment, participations, introduction, measured, today, mayWrite } =
    shown;
  const isOpen = head.status === "open";
  const running = participations.find(({ endedOn }) => endedOn === null);
  const latest = running ?? participations[0];
  const earlier = participations.filter((one) => one !== latest);
  const situation = assessment && { ...assessment, birth: person.birth, sex: person.sex };
  const answer = situation && targetGroupAnswer(law, situation, assessment.assessedOn);
  const groups = groupsOn(law, today);
  const longest = longestOn(law, today);
  const state = running ? "running" : latest ? "ended" : "none";
  const whole = (one: (typeof participations)[number]) => (
    <ParticipationView
      one={one}
      groups={[...new Set([...groupsOn(law, one.startedOn), one.targetGroup])]}
      longest={longest}
      measured={measured}
      mayWrite={mayWrite}
      today={today}
    />
  );
  return (
    <Stack gap="lg">
      <div>
        <AppLink href={`/saker/${caseId}/program`}>{t("person.back")}</AppLink>
      </div>
      <Section
        title={t("person.titleFor", { name: person.name })}
        actions={
          <Tag tone={running ? "accent" : latest ? "info" : "neutral"}>
            {t(`person.state.${state}`)}
          </Tag>
        }
      >
        <Prose>
          <p>{t("person.lead")}</p>
        </Prose>
        {!isOpen && <Alert tone="info">{t("person.closed")}</Alert>}
      </Section>
      {latest && <Section title={t("course.title")}>{whole(latest)}</Section>}
      <AssessmentSection
        key={assessment?.version ?? 0}
        about={about}
        assessment={assessment}
        answer={answer}
        groups={groups}
        known={{
          hadIntroductionProgramme: introduction ? true : undefined,
          introductionEndedOn: introduction?.endedOn,
        }}
        mayWrite={mayWrite && isOpen && person.isMember}
        today={today}
      />
      {!running && mayWrite && isOpen && person.isMember && (
        <Section title={t("start.title")} id="start">
          <Prose>
            <p>{t("start.lead")}</p>
            {!assessment && <p>{t("start.notAssessed")}</p>}
          </Prose>
          {answer?.result === "outside" && <Alert tone="warning">{t("start.outside")}</Alert>}
          <Disclosure summary={t("start.save")} open={assessment?.answer === "yes" && !latest}>
            <Messages namespaces={["jobbsjansen", "cases.errors"]}>
              <ParticipationForm
                key={assessment?.version ?? 0}
                action={startParticipationAction}
                hidden={about}
                values={{
                  startedOn: today,
                  months: String(longest.start),
                  targetGroup: assessment?.targetGroup,
                  income: assessment?.income,
                  ...measured?.levels,
                }}
                measuredOn={measured?.measuredOn}
                groups={groups}
                longest={longest.start}
              />
            </Messages>
          </Disclosure>
        </Section>
      )}
      {earlier.map((one) => (
        <Disclosure
          key={one.id}
          summary={t.rich("person.earlier", { date: () => <DateText value={one.startedOn} /> })}
        >
          {whole(one)}
        </Disclosure>
      ))}
    </Stack>
  );
}
