import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Prose, Section } from "@/app/_ui/kit/page";
import { EXTENSION_GROUNDS } from "@/lib/jobbsjansen/rules/codes";
import { type Longest, monthsLeft } from "@/lib/jobbsjansen/rules/duration";
import type { WholeParticipation } from "@/lib/jobbsjansen/types";
import { extendParticipationAction } from "./extend-participation.action";
import { ExtensionForm } from "./extension.form";
import styles from "./jobbsjansen.module.css";

/** What has been added to the participation, on which ground, and what each ground has left. */
export function ExtensionsSection({
  one,
  longest,
  mayWrite,
  today,
}: {
  one: WholeParticipation;
  longest: Longest;
  mayWrite: boolean;
  today: string;
}) {
  const t = useTranslations("jobbsjansen");
  const e = useTranslations("jobbsjansen.extension");
  const isRunning = one.endedOn === null;
  if (!isRunning && one.extensions.length === 0) return null;
  const left = (ground: (typeof EXTENSION_GROUNDS)[number]) =>
    monthsLeft(longest, one.extensions, ground);
  const grounds = EXTENSION_GROUNDS.filter((ground) => left(ground) > 0);
  return (
    <Section title={e("title")} id="forlengelse" level={3}>
      {one.extensions.length > 0 && (
        <ul className={styles.lines}>
          {one.extensions.map(({ id, months, decidedOn, ground, reason }) => (
            <li key={id}>
              {e.rich("line", {
                months,
                ground: t(`grounds.${ground}`),
                date: () => <DateText value={decidedOn} />,
              })}
              . <span className={styles.quiet}>{reason}</span>
            </li>
          ))}
        </ul>
      )}
      {isRunning && (
        <Prose>
          <p>
            {e("lead", {
              goal: left("goal_within_reach"),
              literacy: left("no_mother_tongue_literacy"),
            })}
          </p>
        </Prose>
      )}
      {isRunning && mayWrite && grounds.length > 0 && (
        <Disclosure summary={e("new")}>
          <ExtensionForm
            key={one.extensions.length}
            action={extendParticipationAction}
            participationId={one.id}
            grounds={grounds}
            today={today}
          />
        </Disclosure>
      )}
    </Section>
  );
}
