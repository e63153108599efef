"""Names of heartbeat events: the build plan's where it has one, noun and past participle elsewhere."""
import re

# Action -> the plan's standard name (one of them is enough).
_STANDARD = (
    (r"create_(monitor)", "monitor_created"),
    (r"create_(issue)", "issue_created"),
    (r"complete_(task|todo)", "task_completed"),
    (r"(add|create)_(comment|update)|comment_.*", "comment_added issue_commented"),
    (r"create_issue_comment", "issue_commented"),
    (r"(create|open)_(pr|pull_request|merge_request)", "pr_opened"),
    (r"(send|post)_(message|sms|whatsapp|photo|document)", "message_sent"),
    (r"create_channel", "channel_created"),
    (r"add_reaction", "reaction_added"),
    (r"(send|reply_to)_(email|mail|message_email)|send_email_with_template", "email_sent"),
    (r"create_deal|create_opportunity", "deal_created"),
    (r"update_contact", "contact_updated"),
    (r"(create|add)_note", "note_added"),
    (r"create_ticket", "ticket_created"),
    (r"create_order", "order_placed"),
    (r"update_product", "product_updated"),
    (r"create_charge|capture_order", "payment_received"),
    (r"(create_)?refund\w*", "refund_issued"),
    (r"(insert|create|append)_(record|row|rows|records|values)", "record_created"),
    (r"update_(record|row|records|values)", "record_updated"),
    (r"(create|make)_booking", "booking_created"),
    (r"cancel_booking", "booking_cancelled"),
    (r"(reschedule)_\w+", "event_rescheduled"),
    (r"(create|request)_timeoff(_request)?", "timeoff_requested"),
    (r"update_employee", "employee_updated"),
    (r"add_(member|subscriber|contact_to_list)", "contact_subscribed"),
)
_PAST = {"send": "sent", "run": "run", "make": "made", "set": "set", "pay": "paid", "write": "written", "cancel": "cancelled",
         "submit": "submitted", "stop": "stopped", "tag": "tagged", "reply": "replied", "copy": "copied", "modify": "modified",
         "get": "read", "redeploy": "redeployed", "unsubscribe": "unsubscribed", "upload": "uploaded", "play": "played",
         "skip": "skipped", "query": "queried", "post": "posted"}


def standard(action):
    """The plan's names for an action, or an empty set."""
    for pattern, found in _STANDARD:
        if re.fullmatch(pattern, action):
            return set(found.split())
    return set()


def expected(action):
    """A name to suggest: create_thing -> thing_created."""
    if standard(action):
        return " or ".join(sorted(standard(action)))
    verb, _, noun = action.partition("_")
    past = _PAST.get(verb) or (verb + "d" if verb.endswith("e") else verb + "ed")
    return f"{noun}_{past}" if noun else f"{verb}_done"
