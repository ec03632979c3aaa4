import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { ExitReason } from "@/lib/programme/types";
import { columnRule } from "@/lib/reconciliation/rules/lists";
import type { ItemLine } from "@/lib/reconciliation/types";
import styles from "./items.module.css";
import { judgeItemAction } from "./judge-item.action";
import { JudgeItemForm } from "./judge-item.form";

/** A difference: what each side says, which is right, and what is done about it. */
export function ItemView({
  item,
  people,
  reasons,
}: {
  item: ItemLine;
  people: readonly { id: string; name: string }[];
  reasons: readonly ExitReason[];
}) {
  const t = useTranslations("reconciliation");
  const register = t(`register.${item.kind}`);
  return (
    <article className={styles.item} data-item tabIndex={-1} data-state={item.state}>
      <div className={styles.sides}>
        <h4 className={styles.field}>{t(`field.${item.field}`)}</h4>
        <dl className={styles.values}>
          <div data-right={item.rightSide === "ours"}>
            <dt>{t("items.ours")}</dt>
            <dd>
              <Value item={item} side="ours" reasons={reasons} />
            </dd>
          </div>
          <div data-right={item.rightSide === "theirs"}>
            <dt>{register}</dt>
            <dd>
              <Value item={item} side="theirs" reasons={reasons} />
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
          rightSide={item.rightSide}
          register={register}
          note={item.note}
          assignedTo={item.assignedTo}
          people={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </article>
  );
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
            state: t(`closed.${state}`),
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

/** What a side says, in words. */
function Value({
  item,
  side,
  reasons,
}: {
  item: ItemLine;
  side: "ours" | "theirs";
  reasons: readonly ExitReason[];
}) {
  const t = useTranslations("reconciliation");
  const goal = useTranslations("programme.goal");
  const value = item[side];
  if (item.field === "person") {
    if (side === "ours") return value ? t("items.here") : t("items.notHere");
    return value ? t("items.there") : t("items.notListed");
  }
  if (value === null) return <span className={styles.nothing}>{t("items.nothing")}</span>;
  if (value.startsWith("group:")) return t(`value.group.${value.slice(6) as "work"}`);
  if (columnRule(item.kind, item.field)?.reads === "day") return <DateText value={value} />;
  if (item.field === "measures") return t("value.yes");
  if (item.field === "norwegianHours") return t("value.hours", { hours: value.replace(".", ",") });
  if (item.field === "endGoal") return goal.has(value as "work") ? goal(value as "work") : value;
  if (item.field === "exitReason") {
    return reasons.find(({ code }) => code === value)?.label ?? value;
  }
  return value.includes("|") ? t("value.or", { codes: value.split("|").join(", ") }) : value;
}
