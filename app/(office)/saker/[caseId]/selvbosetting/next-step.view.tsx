import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Row, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { MissingForAct } from "@/app/_ui/self-settlement/missing-for-act";
import { type Actor, hasRole } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import type { ApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { missingForAct, PASSABLE } from "@/lib/self-settlement/rules/gates";
import {
  type ApplicationAct,
  type ApplicationMove,
  type ApplicationState,
  movesFrom,
  nextAct,
} from "@/lib/self-settlement/rules/states";
import { openApplicationAction } from "./open-application.action";
import { OpenApplicationForm } from "./open-application.form";

/** What is said where no act leads on. */
const LAST_WORDS: Partial<Record<ApplicationState, "refused" | "movedIn">> = {
  rejected: "refused",
  moved_in: "movedIn",
};

/** The pages that stand beside an application from the day it is received. */
const ALONG = ["vurdering", "samtaler"] as const;

/** Where each act is done; most are a page of one date and a note. */
function placeOf(act: ApplicationAct): string {
  if (act === "receive_application") return "soknad";
  if (act === "approve" || act === "reject" || act === "ask_for_more") return "avgjorelse";
  return `steg?steg=${act}`;
}

/** What leads on from here and what it lacks, and the other ways out. */
export function NextStep({
  page,
  actor,
  today,
  again,
}: {
  page: ApplicationPage;
  actor: Actor;
  today: PlainDate;
  /** An ended application may be followed by a new one. */
  again: boolean;
}) {
  const t = useTranslations("self-settlement");
  const { application, facts, head } = page;
  const caseId = head.id;
  if (application.state === "ended") {
    return (
      <Card title={t("next.ended")}>
        {again && (
          <Messages namespaces={["self-settlement.form", "self-settlement.errors"]}>
            <OpenApplicationForm action={openApplicationAction} caseId={caseId} today={today} />
          </Messages>
        )}
      </Card>
    );
  }
  if (head.status === "closed") return <Alert tone="info">{t("next.closed")}</Alert>;
  const main = leadsOn(page);
  const others = movesFrom(application.state).filter(
    ({ act, who }) => act !== main?.act && hasRole(actor, ...who) && isOpen(act, page),
  );
  return (
    <Card title={main ? t(`act.${main.act}`) : t("next.title")}>
      <Stack gap="sm">
        {main ? (
          <Main move={main} page={page} actor={actor} />
        ) : (
          <p>{t(`next.${LAST_WORDS[application.state] ?? "imdiRefused"}`)}</p>
        )}
        {application.state !== "enquiry" && (
          <Row gap="md">
            {[...ALONG, ...(application.movedInOn ? (["oppfolging"] as const) : [])].map(
              (place) => (
                <AppLink key={place} href={`/saker/${caseId}/selvbosetting/${place}`}>
                  {t(`next.to.${place}`)}
                </AppLink>
              ),
            )}
          </Row>
        )}
        {others.length > 0 && (
          <Row gap="md">
            <span className="sr-only">{t("next.other")}</span>
            {others.map(({ act }) => (
              <AppLink key={act} href={`/saker/${caseId}/selvbosetting/${placeOf(act)}`}>
                {t(`act.${act}`)}
              </AppLink>
            ))}
          </Row>
        )}
        {facts.policyTakesPart === null && application.state === "enquiry" && (
          <p>{t("page.noPolicy")}</p>
        )}
      </Stack>
    </Card>
  );
}

/** Once IMDi has decided, the decision is kept and not asked for again. */
function leadsOn({ application, facts }: ApplicationPage): ApplicationMove | undefined {
  const moves = movesFrom(application.state);
  const kept = moves.find(({ act }) => act === "keep_imdi_decision");
  if (
    kept &&
    missingForAct("keep_imdi_decision", facts).every(({ code }) => code !== "imdi_decision")
  )
    return kept;
  return nextAct(application.state);
}

/** Of the two ways to IMDi's decision only the one that the record allows is shown. */
function isOpen(act: ApplicationAct, { facts }: ApplicationPage): boolean {
  if (act !== "ask_imdi" && act !== "keep_imdi_decision") return true;
  return missingForAct(act, facts).every(
    ({ code }) => code !== "imdi_decision" && code !== "imdi_not_decided",
  );
}

function Main({
  move: { act, who },
  page: { facts, head },
  actor,
}: {
  move: ApplicationMove;
  page: ApplicationPage;
  actor: Actor;
}) {
  const t = useTranslations("self-settlement");
  const given = act === "approve" ? { ...facts, reasons: ["meets_terms"] } : facts;
  const missing = missingForAct(act, given);
  const stops = missing.filter(({ code }) => code !== PASSABLE);
  const may = hasRole(actor, ...who);
  const href = `/saker/${head.id}/selvbosetting/${placeOf(act)}`;
  return (
    <>
      {missing.length > 0 ? (
        <div>
          <p>{t("next.missing")}</p>
          <MissingForAct caseId={head.id} missing={missing} />
        </div>
      ) : (
        <p>{t("next.ready")}</p>
      )}
      {!may && <p>{t("next.otherRole")}</p>}
      {may && (stops.length === 0 || act === "approve") && (
        <div>
          <LinkButton href={href} variant={stops.length === 0 ? "primary" : "secondary"}>
            {act === "approve" ? t("decide.title") : t(`act.${act}`)}
          </LinkButton>
        </div>
      )}
    </>
  );
}
