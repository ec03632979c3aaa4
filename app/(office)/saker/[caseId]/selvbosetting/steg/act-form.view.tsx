import { getTranslations } from "next-intl/server";
import type { FormAction } from "@/app/_ui/form/form-state";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import type { PlainDate } from "@/lib/platform/dates";
import type { SupportContact } from "@/lib/reporting/types";
import { ORDINARY_TYPES } from "@/lib/self-settlement/input";
import type { ApplicationPage } from "@/lib/self-settlement/queries/application-page";
import {
  HOME_LOST_REASONS,
  IMDI_REFUSAL_REASONS,
  WITHDRAWAL_REASONS,
} from "@/lib/self-settlement/rules/codes";
import type { ApplicationAct } from "@/lib/self-settlement/rules/states";
import { ActOfApplicationForm, type PlainAct } from "./act.form";
import { answerImdiAction } from "./answer-imdi.action";
import { askImdiAction } from "./ask-imdi.action";
import { beginChecksAction } from "./begin-checks.action";
import { finishFollowUpAction } from "./finish-follow-up.action";
import { handToOrdinarySettlementAction } from "./hand-to-ordinary-settlement.action";
import { HandToOrdinarySettlementForm } from "./hand-to-ordinary-settlement.form";
import { keepImdiDecisionAction } from "./keep-imdi-decision.action";
import { loseHomeAction } from "./lose-home.action";
import { moveInAction } from "./move-in.action";
import { MoveInForm } from "./move-in.form";
import { receiveMoreAction } from "./receive-more.action";
import { recordDistributionAction } from "./record-distribution.action";
import { recordImdiDecisionAction } from "./record-imdi-decision.action";
import { recordImdiRefusalAction } from "./record-imdi-refusal.action";
import { signLeaseAction } from "./sign-lease.action";
import { SignLeaseForm } from "./sign-lease.form";
import { tryAnotherHomeAction } from "./try-another-home.action";
import { withdrawApplicationAction } from "./withdraw-application.action";

type Plain = {
  action: FormAction;
  reasons?: readonly (
    | (typeof IMDI_REFUSAL_REASONS)[number]
    | (typeof HOME_LOST_REASONS)[number]
    | (typeof WITHDRAWAL_REASONS)[number]
  )[];
  danger?: boolean;
};

const PLAIN: Partial<Record<PlainAct, Plain>> = {
  begin_checks: { action: beginChecksAction },
  receive_more: { action: receiveMoreAction },
  ask_imdi: { action: askImdiAction },
  record_distribution: { action: recordDistributionAction },
  answer_imdi: { action: answerImdiAction },
  record_imdi_decision: { action: recordImdiDecisionAction },
  record_imdi_refusal: { action: recordImdiRefusalAction, reasons: IMDI_REFUSAL_REASONS },
  keep_imdi_decision: { action: keepImdiDecisionAction },
  try_another_home: { action: tryAnotherHomeAction },
  lose_home: { action: loseHomeAction, reasons: HOME_LOST_REASONS, danger: true },
  withdraw: { action: withdrawApplicationAction, reasons: WITHDRAWAL_REASONS, danger: true },
  finish_follow_up: { action: finishFollowUpAction },
};

/** Whether the act is done on the page of steps; the others have pages of their own. */
export function isStep(act: ApplicationAct): boolean {
  return act in PLAIN || ["sign_lease", "move_in", "hand_to_ordinary_settlement"].includes(act);
}

/** The form of an act. */
export async function ActForm({
  act,
  page: { application, members, lease, head },
  contacts,
  today,
}: {
  act: ApplicationAct;
  page: ApplicationPage;
  contacts: readonly SupportContact[];
  today: PlainDate;
}) {
  const { id: applicationId, version } = application;
  const common = { applicationId, version, today };
  if (act === "sign_lease") {
    const startsOn = lease?.startsOn ?? application.wantedOn;
    return <SignLeaseForm {...common} action={signLeaseAction} startsOn={startsOn} />;
  }
  if (act === "move_in") {
    const people = members
      .filter(({ settledOn }) => settledOn === null)
      .map(({ personId, name }) => ({ value: personId, label: name }));
    const context = { contacts, caseNumber: head.number };
    return (
      <MoveInForm
        {...common}
        action={moveInAction}
        people={people}
        notes={reportedNotes("self-settlement.move-in", context)}
      />
    );
  }
  if (act === "hand_to_ordinary_settlement") {
    const type = await getTranslations("codes.settlement_type");
    const types = ORDINARY_TYPES.map((value) => ({ value, label: type(value) }));
    return (
      <HandToOrdinarySettlementForm
        {...common}
        action={handToOrdinarySettlementAction}
        types={types}
      />
    );
  }
  const plain = PLAIN[act as PlainAct];
  if (!plain) return null;
  const reason = await getTranslations("self-settlement.reason");
  return (
    <ActOfApplicationForm
      {...common}
      act={act as PlainAct}
      action={plain.action}
      danger={plain.danger ?? false}
      {...(plain.reasons && {
        reasons: plain.reasons.map((value) => ({ value, label: reason(value) })),
      })}
    />
  );
}
