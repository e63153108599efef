"""What some vendors have and others have not, so that the checklist can ask for it."""

# Vendors whose webhooks carry something that can be verified with the manifest's schemes.
WEBHOOKS = set("""
    activecampaign airtable asana attio bamboohr basecamp bitbucket cal-com calendly clickup close-crm discord dropbox figma
    freshdesk github gitlab gong google-calendar google-drive gorgias hubspot-crm intercom jira lever linear mailchimp mailgun
    meta-ads microsoft-teams monday netlify notion onedrive outlook quickbooks sendgrid shopify slack stripe telegram trello
    twilio vercel woocommerce zendesk zoho-crm zoom
""".split())

# Header, and the actions that send it.
IDEMPOTENCY = {
    "stripe": ("Idempotency-Key", ("create_customer", "create_charge", "create_invoice", "add_invoice_item", "create_refund", "finalize_invoice",
                                   "send_invoice")),
    "paypal": ("PayPal-Request-Id", ("create_order", "capture_order", "refund_capture")),
    "zendesk": ("Idempotency-Key", ("create_ticket",)),
}

# Vendors with OAuth whose own tokens also work as bearer tokens, so that `pie connect NAME --token -` is a second way to
# sign in. README.md has to say so; the pattern is what the vendor calls such a token.
SECOND_MODE = {
    "airtable": "personal access token",
    "asana": "personal access token",
    "attio": "access token|API key",
    "bitbucket": "access token",
    "calendly": "personal access token",
    "digitalocean": "personal access token",
    "github": "personal access token",
    "gitlab": "personal access token",
    "hubspot-crm": "private app",
    "netlify": "personal access token",
    "notion": "integration",
    "slack": "bot token",
    "vercel": "access token",
}

# The catalogue: the build plan's connectors, those it refers to, and databases.
CATALOGUE = """
    google-sheets google-drive google-docs google-tasks google-meet google-analytics google-ads google-classroom
    outlook microsoft-teams onedrive jira confluence bitbucket salesforce pipedrive attio linear clickup monday basecamp
    airtable supabase coda discord intercom gong calendly cal-com zendesk freshdesk gorgias shopify stripe quickbooks
    mailchimp sendgrid brevo activecampaign linkedin-researcher pinterest-researcher gitlab twilio telegram figma canva miro
    bamboohr lever
    slack github notion gmail google-calendar hubspot-crm close-crm x-twitter meta-ads asana trello spotify dropbox
    digitalocean ahrefs-seo instagram-researcher youtube-researcher reddit-researcher tiktok-researcher zoom mailgun postmark
    zoho-crm paypal woocommerce vercel netlify bigquery snowflake whatsapp
    postgresql mysql redis mongodb
""".split()
