# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Makes resources/content/en/services.toml from the researched list of support services.

    python3 tools/make_services.py signposting.json > resources/content/en/services.toml

Only services that may be offered get in. A phone or text number gets in only where it was verified; otherwise the
service is shown with its website alone, and says that the number is being checked. Words are ours: see PURPOSES.
"""

import json
import re
import sys

# What each service is for and who it is for, in our own plain words. A service that is not here is left out, so that
# nothing reaches a person that none of us has put into words.
PURPOSES = {
    "emergency-999": ("999", "Life in danger right now.", "Anyone"),
    "nhs-111-england": ("NHS 111, mental health option", "Urgent help with your mental health, day or night.", "Anyone in England"),
    "nhs-111-wales-press-2": ("NHS 111 Wales, press 2", "Urgent help with your mental health, day or night.", "Anyone in Wales"),
    "nhs-24-111-scotland": ("NHS 24 on 111, mental health option", "Urgent help with your mental health, day or night.", "Anyone in Scotland"),
    "lifeline-ni": ("Lifeline", "Someone to talk to in distress or despair, day or night.", "Anyone in Northern Ireland"),
    "samaritans": ("Samaritans", "Someone to listen, about anything, day or night.", "Anyone"),
    "samaritans-welsh-line": ("Samaritans Welsh language line", "Someone to listen, in Welsh.", "Welsh speakers"),
    "shout": ("Shout", "Help by text message when talking is hard.", "Anyone"),
    "nhs-staff-text-line": ("Text support for NHS staff", "Help by text message, for people who work in the NHS.", "NHS staff"),
    "saneline": ("SANEline", "Support with mental health, for you or someone you care about.", "Anyone touched by mental illness, and those who support them"),
    "calm": ("CALM", "Someone to talk to when life gets too much.", "Adults"),
    "papyrus-hopeline247": ("Papyrus HOPELINE247", "Help for young people who think about suicide, and for those worried about them.", "People aged 35 or under, and anyone worried about them"),
    "call-wales": ("C.A.L.L.", "Listening and support with mental health in Wales.", "Anyone in Wales"),
    "breathing-space": ("Breathing Space", "Someone to talk to when you feel low or anxious.", "Anyone aged 16 or over in Scotland"),
    "nhs-practitioner-health": ("NHS Practitioner Health", "Confidential help with mental health or addiction.", "Health and care professionals in England; look whether yours is one"),
    "bma-counselling": ("BMA counselling and peer support", "Counselling, or a talk with another doctor.", "Doctors and medical students, members or not"),
    "rcn-direct": ("RCN Direct", "Advice and support for members.", "Members of the Royal College of Nursing"),
    "unison-direct": ("UNISON Direct and There for You", "Advice at work, and help when money is short.", "Members of UNISON"),
    "cavell": ("Cavell", "Help when money or life gets hard.", "Nurses, midwives and healthcare assistants, working or retired"),
    "doctors-in-distress": ("Doctors in Distress", "Peer groups for people who work in health.", "Healthcare workers"),
    "tasc-ambulance-crisis": ("TASC crisis phoneline", "Help for ambulance staff in crisis.", "Ambulance staff"),
    "canopi-wales": ("Canopi", "Free, confidential support with mental health.", "NHS and social care staff in Wales"),
    "pharmacist-support": ("Pharmacist Support", "Help with how you feel, with drinking and with other troubles.", "Pharmacists; look on the website who else"),
    "freedom-to-speak-up": ("Freedom to Speak Up", "How to raise something that worries you at work.", "Anyone who works in the NHS in England"),
    "protect": ("Protect", "Free, confidential advice on speaking up.", "Anyone at work"),
    "mind-infoline": ("Mind Infoline", "Information on mental health and where to get help.", "Anyone in England or Wales"),
    "mind-support-line": ("Mind Support Line", "Someone to talk to about mental health.", "Anyone in England or Wales"),
    "rethink-advice": ("Rethink Mental Illness advice line", "Advice on living with mental illness, and on your rights.", "Anyone in England"),
    "nhs-talking-therapies": ("NHS Talking Therapies", "Free talking treatment for low mood and worry. You can refer yourself.", "Adults in England who have a GP"),
    "every-mind-matters": ("Every Mind Matters", "Small things that help with mood, worry and sleep.", "Anyone"),
    "cruse": ("Cruse Bereavement Support", "Someone to talk to after a death.", "Anyone who is grieving in England, Wales or Northern Ireland"),
    "cruse-scotland": ("Cruse Scotland", "Someone to talk to after a death.", "Anyone who is grieving in Scotland"),
    "child-bereavement-uk": ("Child Bereavement UK", "Support when a child dies, or when a child is grieving.", "Families and those who work with them"),
    "child-death-helpline": ("Child Death Helpline", "A listening ear after the death of a child, however long ago.", "Anyone affected"),
    "sue-ryder": ("Sue Ryder", "Six free talks with a counsellor, by video.", "Adults who lost someone two months ago or more"),
    "sobs": ("Survivors of Bereavement by Suicide", "Support from people who have lost someone to suicide.", "Adults who have lost someone to suicide"),
    "sands": ("Sands", "Support after the death of a baby.", "Anyone affected, and those who care for them"),
    "stepchange": ("StepChange", "Free advice on debt.", "Anyone with money worries"),
    "national-debtline": ("National Debtline", "Free advice on debt.", "Anyone in England, Wales or Scotland"),
    "moneyhelper": ("MoneyHelper", "Free help with money and pensions.", "Anyone"),
    "citizens-advice-england": ("Citizens Advice", "Free advice on money, housing, work and benefits.", "Anyone in England"),
    "national-domestic-abuse-helpline": ("National Domestic Abuse Helpline", "Help if you are not safe with someone close to you.", "Women in England; others are told where to turn"),
    "mens-advice-line": ("Men's Advice Line", "Help for men who are hurt or controlled by someone close.", "Men"),
    "galop": ("Galop", "Help for LGBT+ people after abuse or violence.", "LGBT+ people"),
    "live-fear-free": ("Live Fear Free", "Help if you are not safe with someone close to you.", "Anyone in Wales"),
    "sdafmh-scotland": ("Domestic Abuse and Forced Marriage Helpline", "Help if you are not safe with someone close to you.", "Anyone in Scotland"),
    "dsa-helpline-ni": ("Domestic and Sexual Abuse Helpline", "Help if you are not safe with someone close to you.", "Anyone in Northern Ireland"),
    "respect-phoneline": ("Respect Phoneline", "Help to stop hurting or controlling someone close to you.", "Anyone worried about their own behaviour"),
    "rape-crisis-247": ("Rape and Sexual Abuse Support Line", "Support after sexual violence, recent or long ago.", "Anyone aged 16 or over in England or Wales"),
    "sarc-nhs": ("Sexual assault referral centres", "Medical and practical help after sexual assault.", "Anyone in England"),
    "drinkline": ("Drinkline", "A talk about your own drinking, or someone else's.", "Anyone in England"),
    "frank": ("FRANK", "Honest facts about drugs.", "Anyone"),
    "national-gambling-helpline": ("National Gambling Helpline", "Help with gambling, yours or someone else's.", "Anyone in England, Scotland or Wales"),
    "al-anon-uk": ("Al-Anon", "Support for people close to someone who drinks.", "Families and friends"),
    "alcoholics-anonymous": ("Alcoholics Anonymous", "People who have stopped drinking, helping each other.", "Anyone who wants to stop drinking"),
    "carers-uk": ("Carers UK", "Advice for people who look after someone.", "Unpaid carers"),
    "family-lives": ("Family Lives", "Support with family life.", "Parents and families in England or Wales"),
    "working-families": ("Working Families", "Advice on leave and flexible work for parents and carers.", "Working parents and carers"),
    "gingerbread": ("Gingerbread", "Advice for single parents.", "Single parents in England or Wales"),
    "tommys-midwives": ("Tommy's", "Midwives to talk to about pregnancy, and about losing a baby.", "Anyone affected"),
    "miscarriage-uk": ("Miscarriage UK", "Support after miscarriage.", "Anyone affected"),
    "menopause-resources": ("Women's Health Concern", "Clear facts about the menopause, to read.", "Anyone"),
    "national-autistic-society": ("National Autistic Society", "Information for autistic people and those around them.", "Anyone"),
    "adhd-uk": ("ADHD UK", "Information about ADHD, from people who have it.", "Adults who have ADHD, or think they may"),
    "access-to-work": ("Access to Work", "Pays for help and equipment at work.", "People with a disability or health condition in England, Scotland or Wales"),
    "scope": ("Scope", "Advice and support with disability.", "Disabled people and their families in England or Wales"),
    "macmillan": ("Macmillan Support Line", "Support with cancer: health, money, work.", "People with cancer and those close to them"),
    "beat": ("Beat", "Support with eating disorders.", "Anyone affected"),
    "eass": ("Equality Advisory and Support Service", "Advice if you are treated unfairly for who you are.", "Anyone in England, Scotland or Wales"),
    "switchboard-lgbt": ("Switchboard", "Someone to talk to about being LGBTQIA+.", "LGBTQIA+ people, and anyone who wonders"),
    "lgbt-foundation": ("LGBT Foundation", "Advice and support for LGBT people.", "LGBT people"),
    "muslim-youth-helpline": ("Muslim Youth Helpline", "Someone to talk to who understands faith and culture.", "Young Muslims"),
    "combat-stress": ("Combat Stress", "Help with mental health after service in the forces.", "Veterans"),
    "op-courage": ("Op COURAGE", "NHS mental health service for veterans.", "Veterans, reservists and people leaving the forces, in England"),
    "shelter-england": ("Shelter", "Advice on housing.", "Anyone in England"),
    "acas": ("Acas", "Free advice on rights at work.", "Anyone at work in England, Scotland or Wales"),
    "lra-ni": ("Labour Relations Agency", "Free advice on rights at work.", "Anyone at work in Northern Ireland"),
}


def words(text):
    return json.dumps(text, ensure_ascii=False)


def listed(items):
    return "[" + ", ".join(words(item) for item in items) + "]"


# Where the list itself is unsure of the hours, none are shown: a wrong hour costs a person the courage to ring.
UNSURE = re.compile(r"\((?!phone and)|sources|not seen|;.*check|warned|given as")
RANGE = re.compile(r"(?<=[a-z0-9])-(?=[A-Z0-9])")
# For one profession or group only: listed after those for everyone.
FOR_SOME = {"doctors", "nurses", "ambulance", "pharmacy", "lgbt", "faith", "veterans", "young_people", "eating_disorders"}
# Other ways to reach a service, where the list's own words are not plain enough or say more than a card can hold.
OTHER = {
    "emergency-999": "On a mobile, press 55 when asked if you cannot speak. You can text 999 if you signed up before: "
    "text REGISTER to 999.",
    "freedom-to-speak-up": "Your first choice is the guardian of your own trust.",
}
COSTS = {
    "Free": "Free",
    "Charged": "Costs the same as a call to a landline",
    "0300": "Costs the same as a call to a landline",
}


def hours_of(service):
    hours = service["hours"]
    return None if not hours or UNSURE.search(hours) else RANGE.sub(" to ", hours).replace(" (phone and online chat)", "")


def cost_of(service):
    cost = service["cost"] or ""
    if cost.startswith("Free advice; call charged"):
        return "Free advice. The call costs the same as a call to a landline"
    if cost.startswith("Free information;"):
        return "Free to read"
    if cost.startswith("Free; members"):
        return "Free"
    return next((plain for start, plain in COSTS.items() if cost.startswith(start)), None)


def entry(service):
    name, purpose, who = PURPOSES[service["id"]]
    verified = service["confidence"] == "verified"
    phone = service["phone"] if verified else None
    text = service["text_number"] if verified else None
    web = service["web"]
    if not (phone or text or web):
        return None
    lines = [f"id = {words(service['id'])}", f"name = {words(name)}", f"purpose = {words(purpose)}", f"who = {words(who)}"]
    if hours := hours_of(service):
        lines.append(f"hours = {words(hours)}")
    if cost := cost_of(service):
        lines.append(f"cost = {words(cost)}")
    if phone:
        lines.append(f"phone = {words(phone)}")
    if text:
        lines.append(f"text = {words(text.removeprefix('Text '))}")
    if other := OTHER.get(service["id"], service["other_contact"] if verified else None):
        lines.append(f"other = {words(other)}")
    if web:
        lines.append(f"web = {words(web)}")
    nations = [nation.lower().replace(" ", "-") for nation in service["nations"]]
    lines.append(f"nations = {listed(nations)}")
    lines.append(f"topics = {listed(topic.replace('_', '-') for topic in service['topics'])}")
    lines.append(f"urgency = {words(service['urgency'])}")
    if "welsh_language" in service["topics"]:
        lines.append('languages = ["cy"]')
    if not verified:
        lines.append("number-being-checked = true")
    elif (phone or text) and (seen := service.get("number_last_seen")):
        lines.append(f"number-last-seen = {seen}" if len(seen) == 10 else f"number-last-seen-about = {words(seen)}")
    if FOR_SOME & set(service["topics"]) or service["id"] == "unison-direct":
        lines.append("for-some = true")
    return "[[service]]\n" + "\n".join(lines) + "\n"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        services = json.load(file)
    offered = [s for s in services if not s["do_not_signpost"] and s["id"] in PURPOSES]
    print("# SPDX-FileCopyrightText: The Hearten authors")
    print("# SPDX-License-Identifier: Apache-2.0")
    print("# Made by tools/make_services.py. Do not change a number here: change the list it comes from.\n")
    print("\n".join(text for text in map(entry, offered) if text), end="")


if __name__ == "__main__":
    main()
