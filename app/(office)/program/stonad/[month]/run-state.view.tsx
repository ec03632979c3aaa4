import { useTranslations } from "next-intl";
import { useMonth } from "@/app/_ui/benefit/money-words";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row, Section } from "@/app/_ui/kit/page";
import type { BenefitRun } from "@/lib/benefit/types";
import { startRunAction } from "../start-run.action";
import { approveRunAction } from "./approve-run.action";
import { resumeRunAction } from "./resume-run.action";
import { RunProgress } from "./run-progress.client";
import { stopRunAction } from "./stop-run.action";

/** Why a month cannot be approved by the reader. */
export type Hindrance = "attendanceOpen" | "fourEyes" | "earlierFirst";

/** What can be done with the month as it stands. */
export function RunState({
  run,
  hindrances,
}: {
  run: BenefitRun;
  hindrances: readonly Hindrance[];
}) {
  const t = useTranslations("benefit.run");
  const month = useMonth();
  const { id: benefitRunId, version, status, doneCount: done, participantCount: total } = run;
  const hidden = { benefitRunId, version };
  const again = (
    <ConfirmActForm
      action={startRunAction}
      hidden={{ month: run.month.slice(0, 7), version }}
      label={t("again")}
      variant="secondary"
    />
  );
  switch (status) {
    case "computing":
      return (
        <>
          <RunProgress done={done} total={total} />
          <ConfirmActForm
            action={stopRunAction}
            hidden={hidden}
            label={t("stop")}
            variant="secondary"
          />
        </>
      );
    case "stopped":
      return (
        <>
          <p>{t("stopped", { done, total })}</p>
          <Row>
            <ConfirmActForm action={resumeRunAction} hidden={hidden} label={t("resume")} />
            {again}
          </Row>
        </>
      );
    case "computed":
      return hindrances.length > 0 ? (
        <>
          <Alert tone="info" title={t("notYet")}>
            {hindrances.map((code) => (
              <p key={code}>{t(code, { month: month(run.month) })}</p>
            ))}
          </Alert>
          <Row>
            {again}
            {hindrances.includes("attendanceOpen") && (
              <LinkButton
                href={`/program/klasser?maned=${run.month.slice(0, 7)}#maned`}
                variant="secondary"
              >
                {t("toAttendance")}
              </LinkButton>
            )}
          </Row>
        </>
      ) : (
        <Section title={t("approve")}>
          <p>{t("approveText")}</p>
          <Row>
            <ConfirmActForm action={approveRunAction} hidden={hidden} label={t("approve")} />
            {again}
          </Row>
        </Section>
      );
    case "approved":
      return <PayrollFile month={run.month.slice(0, 7)} />;
  }
}

function PayrollFile({ month }: { month: string }) {
  const t = useTranslations("benefit.run");
  const href = `/api/program/stonad/${month}`;
  return (
    <>
      <Row>
        <LinkButton href={href} download>
          {t("file")}
        </LinkButton>
        <LinkButton href={`${href}?fnr=1`} variant="secondary" download>
          {t("fileWithNumbers")}
        </LinkButton>
      </Row>
      <p>{t("fileNumbersHelp")}</p>
    </>
  );
}
