import { item, mark, status } from "../../actions/casework";
import { expect, test } from "../../fixtures";

const text = "Sett resultatmål for introduksjonsprogrammet hvert år.";

test("a manager works the municipality's own checklist", async ({ page, signedInAs }) => {
  await signedInAs("manager");
  await page.goto("/styring/kommunen");
  const done = page.getByRole("progressbar", { name: "Ferdige punkter" });
  await expect(done).toHaveAttribute("value", "0");
  await mark(item(page, text), "Vedtatt i formannskapet.", "Ferdig");
  await expect(status(page, "Punktet er oppdatert.")).toBeVisible();
  await expect(done).toHaveAttribute("value", "1");
  await expect(page.getByText("Vedtatt i formannskapet.")).toBeVisible();
  await page.getByRole("button", { name: /Åpne igjen/ }).click();
  await expect(done).toHaveAttribute("value", "0");
});
