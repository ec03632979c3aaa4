import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requireCtx } from "@/app/_server/session";
import { Alert } from "@/app/_ui/kit/alert";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { gateFacts } from "@/lib/cases/queries/gate-facts";
import { requireCase } from "@/lib/cases/queries/require-case";
import { missingForGate } from "@/lib/cases/rules/gates";
import { GATE_PASSERS } from "@/lib/cases/rules/officers";
import { effectOf, possibleMoves } from "@/lib/cases/rules/stages";
import { caseChecklist } from "@/lib/casework/queries/case-checklist";
import { hasRole } from "@/lib/platform/context";
import { MissingList } from "./missing-list.view";
import { moveStageAction } from "./move-stage.action";
import { MoveStageForm } from "./move-stage.form";

type Props = { params: Promise<{ caseId: string }>; searchParams: Promise<{ steg?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.move");
  return { title: t("title") };
}

/** One step: what it does, what is missing before it, and the button. */
export default async function MoveStagePage({ params, searchParams }: Props) {
  const [{ caseId }, { steg }] = await Promise.all([params, searchParams]);
  const { actor } = await requireCtx();
  const { head, facts, checklist } = await read(async (scope) => {
    const found = await requireCase(scope, caseId, "cases.view-stages");
    return {
      head: found,
      facts: await gateFacts(scope, found),
      checklist: await caseChecklist(scope, found),
    };
  });
  const moves = possibleMoves(head.settlementType, facts.openStages);
  const move = head.status === "open" ? moves.find(({ act }) => act === steg) : undefined;
  if (!move) notFound();
  if (move.byApplication) redirect(`/saker/${caseId}/selvbosetting`);
  const missing = missingForGate(move.act, facts);
  const effect = effectOf(move, facts.openStages);
  const t = await getTranslations("cases");
  const refused = await getTranslations("cases.errors");
  const items = new Map(
    checklist.stages.flatMap(({ lines }) => lines.map((line) => [line.itemKey, line.text])),
  );
  const mayPass = hasRole(actor, ...GATE_PASSERS);
  return (
    <Page width="narrow">
      <Section title={t(`act.${move.act}`)}>
        <p>{t(`actLead.${move.act}`)}</p>
        <ul>
          {effect.closed.map((stage) => (
            <li key={stage}>{t("move.closes", { stage: t(`stage.${stage}`) })}</li>
          ))}
          {effect.opened.map((stage) => (
            <li key={stage}>{t("move.opens", { stage: t(`stage.${stage}`) })}</li>
          ))}
        </ul>
        {missing.length === 0 ? (
          <Alert tone="success">{t("move.ready")}</Alert>
        ) : (
          <MissingList caseId={caseId} missing={missing} items={items} />
        )}
        {!hasRole(actor, ...move.who) ? (
          <Alert tone="info">{refused("move-not-your-role")}</Alert>
        ) : missing.length > 0 && !mayPass ? (
          <Alert tone="info">{refused("gate-not-yours")}</Alert>
        ) : (
          <Messages namespaces={["cases.move", "cases.errors"]}>
            <MoveStageForm
              action={moveStageAction}
              caseId={caseId}
              act={move.act}
              version={head.version}
              passing={missing.length > 0}
              label={t(`act.${move.act}`)}
            />
          </Messages>
        )}
      </Section>
    </Page>
  );
}
