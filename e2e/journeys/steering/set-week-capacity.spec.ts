import { status } from "../../actions/guidance";
import { openYear } from "../../actions/steering";
import { expect, test } from "../../fixtures";

const year = new Date().getFullYear();

test("a manager enters the dwellings of a week by size, and sees the places", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("manager");
  await openYear(page, year);
  await expect(page.getByText("Ingen uker er lagt inn ennå.")).toBeVisible();
  const weeks = page.getByRole("table", { name: "Boliger og plasser i ukene framover" });
  await expect(weeks.getByRole("row")).toHaveCount(13);
  await weeks.getByRole("link").nth(1).click();
  const form = page.getByRole("form", { name: "Lagre uken" });
  await form.getByLabel("1 person").fill("2");
  await form.getByLabel("4 personer").fill("noen");
  await form.getByRole("button", { name: "Lagre uken" }).click();
  await expect(page.getByText("Skriv et tall.").first()).toBeVisible();
  await form.getByLabel("4 personer").fill("1");
  await form.getByLabel("Plasser for enslige mindreårige").fill("3");
  await form.getByRole("button", { name: "Lagre uken" }).click();
  await expect(status(page, "er lagret.")).toBeVisible();
  const week = weeks.getByRole("row").nth(2).getByRole("cell");
  await expect(week).toHaveText(["2", "", "", "1", "", "", "6", "3", "0", "9"]);
});
