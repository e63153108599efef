import Stripe from 'stripe';

export const client = (origin) => {
  const { hostname, port } = new URL(origin);
  return new Stripe('sk_test_1', { host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false });
};
const since = ({ created_after, ...rest }) => (created_after === undefined ? rest : { ...rest, created: { gte: created_after } });

export const calls = {
  list_customers: (stripe, input) => stripe.customers.list(since(input)),
  get_customer: (stripe, { customer }) => stripe.customers.retrieve(customer),
  create_customer: (stripe, input) => stripe.customers.create(input),
  create_charge: (stripe, input) => stripe.charges.create(input),
  list_subscriptions: (stripe, input) => stripe.subscriptions.list(input),
  list_invoices: (stripe, { invoice_status, ...rest }) => stripe.invoices.list(since({ ...rest, status: invoice_status })),
  create_invoice: (stripe, input) => stripe.invoices.create(input),
  get_invoice: (stripe, { invoice }) => stripe.invoices.retrieve(invoice),
  finalize_invoice: (stripe, { invoice, ...rest }) => stripe.invoices.finalizeInvoice(invoice, rest),
  send_invoice: (stripe, { invoice }) => stripe.invoices.sendInvoice(invoice),
  list_charges: (stripe, input) => stripe.charges.list(since(input)),
  create_refund: (stripe, { refund_amount, ...rest }) => stripe.refunds.create({ ...rest, amount: refund_amount }),
  cancel_subscription: (stripe, { subscription, ...rest }) => stripe.subscriptions.cancel(subscription, rest),
  get_balance: (stripe) => stripe.balance.retrieve(),
  add_invoice_item: (stripe, input) => stripe.invoiceItems.create(input),
};
