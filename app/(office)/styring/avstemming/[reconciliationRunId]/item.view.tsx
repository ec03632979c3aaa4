import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { ExitReason } from "@/lib/programme/types";
import type { ItemEvent, ItemLine } from "@/lib/reconciliation/types";
import { ItemHistory } from "./item-history.view";
import styles from "./items.module.css";
import { judgeItemAction } from "./judge-item.action";
import { JudgeItemForm } from "./judge-item.form";
import { Value } from "./value.view";

/** A difference: what each side says, which is right, what is done about it, and what has happened to it. */
export function ItemView({
  item,
  events,
  people,
  reasons,
}: {
  item: ItemLine;
  events: readonly ItemEvent[];
  people: readonly { id: string; name: string }[];
  reasons: readonly ExitReason[];
}) {
  const t = useTranslations("reconciliation");
  const register = t(`register.${item.kind}`);
  // No side is ours where an amount is held against those of others.
  const isAmount = item.field === "amount";
  return (
    <article className={styles.item} data-item tabIndex={-1} data-state={item.state}>
      <div className={styles.sides}>
        <h4 className={styles.field}>{t(`field.${item.field}`)}</h4>
        <dl className={styles.values}>
          <div data-right={item.rightSide === "ours"}>
            <dt>{isAmount ? t("items.usual") : t("items.ours")}</dt>
            <dd>
              <Value item={item} side="ours" value={item.ours} reasons={reasons} />
            </dd>
          </div>
          <div data-right={item.rightSide === "theirs"}>
            <dt>{isAmount ? t("items.listed") : register}</dt>
            <dd>
              <Value item={item} side="theirs" value={item.theirs} reasons={reasons} />
            </dd>
          </div>
        </dl>
      </div>
      <div className={styles.work}>
        <State item={item} register={register} />
        <JudgeItemForm
          action={judgeItemAction}
          reconciliationItemId={item.id}
          version={item.version}
          state={item.state}
          isAmount={isAmount}
          rightSide={item.rightSide}
          register={register}
          note={item.note}
          assignedTo={item.assignedTo}
          people={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ItemHistory item={item} events={events} register={register} reasons={reasons} />
      </div>
    </article>
  );
}

/** What a closed difference is called; an amount is explained or settled, since nothing is put right. */
function closedAs({ state, field }: ItemLine) {
  if (field === "amount" && state === "impossible") return "explained";
  if (field === "amount" && state === "done") return "settled";
  return state as "done" | "impossible" | "agreed";
}

function State({ item, register }: { item: ItemLine; register: string }) {
  const t = useTranslations("reconciliation.items");
  const format = useFormatter();
  const { state, correctAt, closedOn, closedByName, assignedToName, note } = item;
  const place = item.kind === "grants" ? "" : "/program";
  const correct = item.caseId && correctAt === "here" && state === "judged";
  return (
    <Row>
      {state === "judged" && correctAt && (
        <Tag tone={correctAt === "imdi" ? "warning" : "info"}>
          {t(`place.${correctAt}`, { register })}
        </Tag>
      )}
      {correct && <AppLink href={`/saker/${item.caseId}${place}`}>{t("correct")}</AppLink>}
      {closedOn && (state === "done" || state === "impossible" || state === "agreed") && (
        <span className={styles.closed}>
          {t(closedByName ? "by" : "byList", {
            state: t(`closed.${closedAs(item)}`),
            day: format.dateTime(new Date(`${closedOn}T12:00:00Z`), {
              dateStyle: "short",
              timeZone: "UTC",
            }),
            name: closedByName ?? "",
          })}
        </span>
      )}
      {assignedToName && <span>{t("assignedTo", { name: assignedToName })}</span>}
      {note && <span className={styles.note}>{note}</span>}
    </Row>
  );
}
