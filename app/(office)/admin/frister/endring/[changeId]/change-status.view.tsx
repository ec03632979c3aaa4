import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Row, Section } from "@/app/_ui/kit/page";
import type { RuleChange } from "@/lib/deadlines/types";
import { confirmChangeAction } from "./confirm-change.action";
import { discardChangeAction } from "./discard-change.action";
import { RecountProgress } from "./recount-progress.client";
import { resumeRecountAction } from "./resume-recount.action";
import { stopRecountAction } from "./stop-recount.action";

/** What can be done with the change as it stands. */
export function ChangeStatus({ change }: { change: RuleChange }) {
  const t = useTranslations("deadlines.change");
  const hidden = { changeId: change.id, version: change.version };
  const { status, doneCount: done, caseCount: total } = change;
  const isRelease = change.act === "release";
  switch (status) {
    case "counting":
    case "applying":
      return (
        <>
          <RecountProgress counting={status === "counting"} done={done} total={total} />
          {status === "applying" && !isRelease && (
            <ConfirmActForm
              action={stopRecountAction}
              hidden={hidden}
              label={t("stop")}
              variant="secondary"
            />
          )}
          {status === "counting" && <Discard hidden={hidden} label={t("discard")} />}
        </>
      );
    case "counted":
      return (
        <Section title={t("countedTitle")}>
          <p>{t("counted", { cases: total })}</p>
          <Counts change={change} />
          <Row>
            <ConfirmActForm action={confirmChangeAction} hidden={hidden} label={t("confirm")} />
            <Discard hidden={hidden} label={t("discard")} />
          </Row>
        </Section>
      );
    case "stopped":
      return (
        <>
          <p>{t("stoppedText", { done, total })}</p>
          <ConfirmActForm action={resumeRecountAction} hidden={hidden} label={t("resume")} />
        </>
      );
    case "finished":
      return (
        <>
          <p>{t("finished", { cases: done })}</p>
          {!isRelease && <Counts change={change} />}
        </>
      );
    case "discarded":
      return <p>{t("discardedText")}</p>;
  }
}

function Discard({ hidden, label }: { hidden: Record<string, string | number>; label: string }) {
  return (
    <ConfirmActForm
      action={discardChangeAction}
      hidden={hidden}
      label={label}
      tone="danger"
      variant="secondary"
    />
  );
}

function Counts({ change }: { change: RuleChange }) {
  const t = useTranslations("deadlines.change");
  return (
    <DefinitionList
      columns={3}
      items={(["added", "moved", "removed"] as const).map((key) => ({
        term: t(key),
        value: String(change[key]),
      }))}
    />
  );
}
