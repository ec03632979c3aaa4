import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { DateText, InstantText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import type { WatchBasis } from "@/lib/watch/types";
import { BasisFacts } from "./basis-facts.view";
import { endWatchAction } from "./end-watch.action";
import { EndWatchForm } from "./end-watch.form";

/** The bases that stand, with the way to turn the watch off, and those that there were. */
export function BasesView({ bases, today }: { bases: readonly WatchBasis[]; today: string }) {
  const t = useTranslations("watch.setup");
  const stands = ({ endedAt, validTo }: WatchBasis) => endedAt === null && validTo >= today;
  const standing = bases.filter(stands);
  const earlier = bases.filter((basis) => !stands(basis));
  return (
    <>
      {standing.map((basis) => (
        <Card key={basis.id} title={t(basis.validFrom <= today ? "inForce" : "notYet")} level={3}>
          <BasisFacts basis={basis} />
          <ApprovedBy basis={basis} />
        </Card>
      ))}
      {standing.length > 0 && (
        <div>
          <Dialog
            trigger={t("end")}
            triggerVariant="secondary"
            triggerTone="danger"
            title={t("endTitle")}
          >
            <p>{t("endBody")}</p>
            <EndWatchForm action={endWatchAction} />
          </Dialog>
        </div>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={t("earlier")}>
          <Stack>
            {earlier.map((basis) => (
              <Card key={basis.id} level={4}>
                <BasisFacts basis={basis} />
                <ApprovedBy basis={basis} />
                <p>
                  {basis.endedByName
                    ? t("ended", { name: basis.endedByName, reason: basis.endReason ?? "" })
                    : t.rich("ranOut", { date: () => <DateText value={basis.validTo} /> })}
                </p>
              </Card>
            ))}
          </Stack>
        </Disclosure>
      )}
    </>
  );
}

function ApprovedBy({ basis }: { basis: WatchBasis }) {
  const t = useTranslations("watch.setup");
  return (
    <p>
      {t.rich("approvedBy", {
        proposer: basis.proposedByName,
        approver: basis.approvedByName,
        date: () => <InstantText value={basis.approvedAt} withTime={false} />,
      })}
    </p>
  );
}
