int light(void);

int main(void)
{
    return light();
}
