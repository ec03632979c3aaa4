import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Messages } from "@/app/_ui/messages";
import { Benchmark } from "@/app/_ui/steering/benchmark";
import styles from "@/app/_ui/steering/steering.module.css";
import { TargetState } from "@/app/_ui/steering/target-state";
import { isShare } from "@/lib/steering/rules/indicators";
import type { NationalGoal } from "@/lib/steering/rules/national-goal";
import type { ShownIndicator } from "@/lib/steering/types";
import { setTargetAction } from "./set-target.action";
import { SetTargetForm } from "./set-target.form";

/** The municipality's target with its note, the state's own, and for the manager the form. */
export function TargetView({
  shown,
  goal,
  mayChange,
}: {
  shown: ShownIndicator;
  goal: NationalGoal | null;
  mayChange: boolean;
}) {
  const t = useTranslations("steering.target");
  const { indicator, year, target } = shown;
  return (
    <Card title={t("title", { year })}>
      {target || !isShare(indicator) ? <TargetState shown={shown} /> : <p>{t("none", { year })}</p>}
      {target?.note && <p className={styles.note}>{target.note}</p>}
      {target && (
        <p className={styles.quiet}>
          {t.rich("setAt", { date: () => <InstantText value={target.setAt} withTime={false} /> })}
        </p>
      )}
      {goal && <Benchmark goal={goal} />}
      {mayChange ? (
        <Messages namespaces={["steering.target", "steering.errors"]}>
          <SetTargetForm
            key={`${year}/${target?.version ?? 0}`}
            action={setTargetAction.bind(null, indicator, String(year))}
            target={target}
            share={isShare(indicator)}
          />
        </Messages>
      ) : (
        <p className={styles.quiet}>{t("onlyManager")}</p>
      )}
    </Card>
  );
}
